-- AlterTable
ALTER TABLE "Platform" ADD COLUMN     "archivedAt" TIMESTAMPTZ(3),
ADD COLUMN     "archivedPage" TEXT,
ADD COLUMN     "baseVersionId" UUID,
ADD COLUMN     "catalogueHash" TEXT,
ADD COLUMN     "following" TEXT NOT NULL DEFAULT 'follows',
ADD COLUMN     "jurisdictions" TEXT[] DEFAULT ARRAY['EU']::TEXT[],
ADD COLUMN     "reviewDueOn" DATE;

-- A condition is an expression now. One fact with its value is the same expression, in canonical JSON.
ALTER TABLE "Section" ADD COLUMN     "condition" TEXT;
UPDATE "Section" SET "condition" = '{"equals":' || "conditionEquals" || ',"fact":"' || "conditionFact" || '"}'
  WHERE "conditionFact" IS NOT NULL;
ALTER TABLE "Section" DROP COLUMN "conditionEquals",
DROP COLUMN "conditionFact";

-- A condition is an expression now. One fact with its value is the same expression, in canonical JSON.
ALTER TABLE "CookieEntry" ADD COLUMN     "condition" TEXT;
UPDATE "CookieEntry" SET "condition" = '{"equals":' || "conditionEquals" || ',"fact":"' || "conditionFact" || '"}'
  WHERE "conditionFact" IS NOT NULL;
ALTER TABLE "CookieEntry" DROP COLUMN "conditionEquals",
DROP COLUMN "conditionFact";

-- AlterTable
ALTER TABLE "BasePolicyVersion" ADD COLUMN     "accepted" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "PolicyVersion" ADD COLUMN     "accepted" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "restoredFrom" INTEGER;

-- CreateTable
CREATE TABLE "PlatformGroup" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" TEXT NOT NULL,

    CONSTRAINT "PlatformGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlatformGroupMember" (
    "groupId" UUID NOT NULL,
    "platformId" UUID NOT NULL,

    CONSTRAINT "PlatformGroupMember_pkey" PRIMARY KEY ("groupId","platformId")
);

-- CreateTable
CREATE TABLE "FormerAddress" (
    "id" UUID NOT NULL,
    "platformId" UUID NOT NULL,
    "slug" TEXT,
    "url" TEXT,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,

    CONSTRAINT "FormerAddress_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PlatformGroup_key_key" ON "PlatformGroup"("key");

-- CreateIndex
CREATE UNIQUE INDEX "PlatformGroup_name_key" ON "PlatformGroup"("name");

-- CreateIndex
CREATE INDEX "PlatformGroupMember_platformId_idx" ON "PlatformGroupMember"("platformId");

-- CreateIndex
CREATE UNIQUE INDEX "FormerAddress_slug_key" ON "FormerAddress"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "FormerAddress_url_key" ON "FormerAddress"("url");

-- CreateIndex
CREATE INDEX "FormerAddress_platformId_idx" ON "FormerAddress"("platformId");

-- CreateIndex
CREATE INDEX "Platform_baseVersionId_idx" ON "Platform"("baseVersionId");

-- AddForeignKey
ALTER TABLE "Platform" ADD CONSTRAINT "Platform_baseVersionId_fkey" FOREIGN KEY ("baseVersionId") REFERENCES "BasePolicyVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Platform" ADD CONSTRAINT "Platform_catalogueHash_fkey" FOREIGN KEY ("catalogueHash") REFERENCES "Blob"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlatformGroupMember" ADD CONSTRAINT "PlatformGroupMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "PlatformGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlatformGroupMember" ADD CONSTRAINT "PlatformGroupMember_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "Platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerAddress" ADD CONSTRAINT "FormerAddress_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "Platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules the schema cannot say.
ALTER TABLE "Platform" ADD CONSTRAINT "Platform_following" CHECK (
  CASE "following"
    WHEN 'follows' THEN "baseVersionId" IS NULL
    WHEN 'pinned' THEN "baseVersionId" IS NOT NULL
    ELSE "following" = 'except_material'
  END
);
ALTER TABLE "Platform" ADD CONSTRAINT "Platform_archived" CHECK (
  num_nonnulls("archivedAt", "archivedPage") <> 1 AND "archivedPage" IN ('notice', 'gone')
);
ALTER TABLE "Platform" ADD CONSTRAINT "Platform_jurisdictions" CHECK ("jurisdictions" IS NOT NULL AND cardinality("jurisdictions") > 0);
ALTER TABLE "FormerAddress" ADD CONSTRAINT "FormerAddress_says_one" CHECK (num_nonnulls("slug", "url") >= 1);
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_restored_from" CHECK ("restoredFrom" BETWEEN 1 AND "number" - 1);
