-- AlterTable
ALTER TABLE "PlatformGroup" ADD COLUMN     "approvals" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "BasePolicyVersion" ADD COLUMN     "emergency" TEXT,
ADD COLUMN     "reviewId" UUID;

-- AlterTable
ALTER TABLE "PolicyVersion" ADD COLUMN     "emergency" TEXT,
ADD COLUMN     "reviewId" UUID;

-- AlterTable
ALTER TABLE "FieldChange" ADD COLUMN     "entryId" UUID;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "language" TEXT NOT NULL DEFAULT 'en',
ADD COLUMN     "mail" TEXT NOT NULL DEFAULT 'at_once',
ADD COLUMN     "suspendedAt" TIMESTAMPTZ(3),
ADD COLUMN     "twoFactorEnabled" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "requestId" UUID,
    "subjectKind" TEXT,
    "subjectId" TEXT,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "approvals" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "groupId" UUID,
    "locales" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" TEXT NOT NULL,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "threadId" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "assigneeId" TEXT,
    "changeHash" TEXT,
    "closedAt" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewSubject" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "platformId" UUID,
    "basePolicyId" UUID,
    "contentHash" TEXT NOT NULL,
    "comparedWith" INTEGER,
    "outcome" TEXT,
    "versionNumber" INTEGER,

    CONSTRAINT "ReviewSubject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewDecision" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "authorId" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReviewDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "threadId" UUID NOT NULL,
    "platformId" UUID,
    "basePolicyId" UUID,
    "reviewThreadId" UUID,
    "versionNumber" INTEGER,
    "partKind" TEXT,
    "partKey" TEXT,
    "field" TEXT,
    "locale" TEXT,
    "body" TEXT NOT NULL,
    "mentions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedBy" TEXT,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" UUID NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "platformId" UUID,
    "basePolicyId" UUID,
    "reviewId" UUID,
    "commentId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "mailedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PreviewLink" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "platformId" UUID,
    "basePolicyId" UUID,
    "contentHash" TEXT NOT NULL,
    "comparedWith" INTEGER,
    "label" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PreviewLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TwoFactor" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failedVerificationCount" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "TwoFactor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountLink" (
    "tokenHash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AccountLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "SignInFailure" (
    "emailHash" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInFailure_pkey" PRIMARY KEY ("emailHash")
);

-- CreateIndex
CREATE INDEX "AuditEntry_subjectId_idx" ON "AuditEntry"("subjectId");

-- CreateIndex
CREATE INDEX "RoleGrant_userId_idx" ON "RoleGrant"("userId");

-- CreateIndex
CREATE INDEX "RoleGrant_groupId_idx" ON "RoleGrant"("groupId");

-- CreateIndex
CREATE INDEX "Review_threadId_idx" ON "Review"("threadId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_id_authorId_key" ON "Review"("id", "authorId");

-- CreateIndex
CREATE INDEX "ReviewSubject_reviewId_idx" ON "ReviewSubject"("reviewId");

-- CreateIndex
CREATE INDEX "ReviewSubject_platformId_idx" ON "ReviewSubject"("platformId");

-- CreateIndex
CREATE INDEX "ReviewSubject_basePolicyId_idx" ON "ReviewSubject"("basePolicyId");

-- CreateIndex
CREATE INDEX "ReviewDecision_reviewId_idx" ON "ReviewDecision"("reviewId");

-- CreateIndex
CREATE INDEX "Comment_platformId_idx" ON "Comment"("platformId");

-- CreateIndex
CREATE INDEX "Comment_basePolicyId_idx" ON "Comment"("basePolicyId");

-- CreateIndex
CREATE INDEX "Comment_reviewThreadId_idx" ON "Comment"("reviewThreadId");

-- CreateIndex
CREATE INDEX "Comment_threadId_idx" ON "Comment"("threadId");

-- CreateIndex
CREATE INDEX "Notification_personId_at_idx" ON "Notification"("personId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "PreviewLink_tokenHash_key" ON "PreviewLink"("tokenHash");

-- CreateIndex
CREATE INDEX "PreviewLink_platformId_idx" ON "PreviewLink"("platformId");

-- CreateIndex
CREATE INDEX "PreviewLink_basePolicyId_idx" ON "PreviewLink"("basePolicyId");

-- CreateIndex
CREATE INDEX "TwoFactor_secret_idx" ON "TwoFactor"("secret");

-- CreateIndex
CREATE INDEX "TwoFactor_userId_idx" ON "TwoFactor"("userId");

-- CreateIndex
CREATE INDEX "AccountLink_userId_idx" ON "AccountLink"("userId");

-- CreateIndex
CREATE INDEX "FieldChange_entryId_idx" ON "FieldChange"("entryId");

-- AddForeignKey
ALTER TABLE "BasePolicyVersion" ADD CONSTRAINT "BasePolicyVersion_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FieldChange" ADD CONSTRAINT "FieldChange_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "AuditEntry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "PlatformGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewSubject" ADD CONSTRAINT "ReviewSubject_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewSubject" ADD CONSTRAINT "ReviewSubject_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "Platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewSubject" ADD CONSTRAINT "ReviewSubject_basePolicyId_fkey" FOREIGN KEY ("basePolicyId") REFERENCES "BasePolicy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewDecision" ADD CONSTRAINT "ReviewDecision_reviewId_authorId_fkey" FOREIGN KEY ("reviewId", "authorId") REFERENCES "Review"("id", "authorId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "Platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_basePolicyId_fkey" FOREIGN KEY ("basePolicyId") REFERENCES "BasePolicy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "Platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_basePolicyId_fkey" FOREIGN KEY ("basePolicyId") REFERENCES "BasePolicy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TwoFactor" ADD CONSTRAINT "TwoFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountLink" ADD CONSTRAINT "AccountLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The record of acts and what reviewers said are never changed and never deleted, by whoever asks.
DO $$
DECLARE
  sealed text;
BEGIN
  FOREACH sealed IN ARRAY ARRAY['AuditEntry', 'ReviewDecision'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_change_of_row BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', sealed);
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', sealed);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER refuse_change_of_row', sealed);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER refuse_change', sealed);
  END LOOP;
END
$$;

-- Four eyes: nobody decides on what they submitted. The foreign key of the two columns holds the author to be the review's.
ALTER TABLE "ReviewDecision" ADD CONSTRAINT "ReviewDecision_not_by_author" CHECK ("by" <> "authorId");
ALTER TABLE "ReviewDecision" ADD CONSTRAINT "ReviewDecision_decision" CHECK ("decision" IN ('approve', 'request_changes'));
ALTER TABLE "ReviewDecision" ADD CONSTRAINT "ReviewDecision_says_why"
  CHECK ("decision" = 'approve' OR btrim("reason") <> '');

-- What a review is about stays what was submitted; only what became of it is written later.
CREATE FUNCTION refuse_other_subject() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what a review is about does not change' USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME;
END
$$;
CREATE TRIGGER refuse_other_subject BEFORE UPDATE OF "id", "reviewId", "platformId", "basePolicyId", "contentHash", "comparedWith"
  ON "ReviewSubject" FOR EACH ROW
  WHEN ((OLD."id", OLD."reviewId", OLD."platformId", OLD."basePolicyId", OLD."contentHash", OLD."comparedWith")
    IS DISTINCT FROM (NEW."id", NEW."reviewId", NEW."platformId", NEW."basePolicyId", NEW."contentHash", NEW."comparedWith"))
  EXECUTE FUNCTION refuse_other_subject();
CREATE TRIGGER refuse_other_author BEFORE UPDATE OF "id", "threadId", "authorId", "note", "submittedAt" ON "Review" FOR EACH ROW
  WHEN ((OLD."id", OLD."threadId", OLD."authorId", OLD."note", OLD."submittedAt")
    IS DISTINCT FROM (NEW."id", NEW."threadId", NEW."authorId", NEW."note", NEW."submittedAt"))
  EXECUTE FUNCTION refuse_other_subject();

ALTER TABLE "ReviewSubject" ADD CONSTRAINT "ReviewSubject_one_owner" CHECK (num_nonnulls("platformId", "basePolicyId") = 1);
ALTER TABLE "ReviewSubject" ADD CONSTRAINT "ReviewSubject_outcome"
  CHECK ("outcome" IN ('published', 'withdrawn', 'replaced') AND ("versionNumber" IS NULL OR "outcome" = 'published'));
CREATE UNIQUE INDEX "ReviewSubject_one_open_platform" ON "ReviewSubject" ("platformId") WHERE "outcome" IS NULL;
CREATE UNIQUE INDEX "ReviewSubject_one_open_base" ON "ReviewSubject" ("basePolicyId") WHERE "outcome" IS NULL;
ALTER TABLE "Review" ADD CONSTRAINT "Review_outcome"
  CHECK (("outcome" IS NULL) = ("closedAt" IS NULL) AND "outcome" IN ('published', 'withdrawn', 'replaced'));

ALTER TABLE "Comment" ADD CONSTRAINT "Comment_is_about_something"
  CHECK (num_nonnulls("platformId", "basePolicyId", "reviewThreadId") >= 1);
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_one_owner" CHECK (num_nonnulls("platformId", "basePolicyId") = 1);

-- Roles: one grant of a kind for each person; only translators are held to languages.
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_role"
  CHECK ("role" IN ('viewer', 'translator', 'editor', 'approver', 'administrator'));
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_languages"
  CHECK (("role" = 'translator') = (cardinality("locales") > 0));
CREATE UNIQUE INDEX "RoleGrant_once" ON "RoleGrant" ("userId", "role", "groupId") NULLS NOT DISTINCT;
ALTER TABLE "AccountLink" ADD CONSTRAINT "AccountLink_kind" CHECK ("kind" IN ('invitation', 'reset'));
ALTER TABLE "User" ADD CONSTRAINT "User_mail" CHECK ("mail" IN ('at_once', 'daily', 'never'));

ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_one" CHECK ("id" = 1);
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_approvals" CHECK ("approvals" BETWEEN 0 AND 2);
ALTER TABLE "PlatformGroup" ADD CONSTRAINT "PlatformGroup_approvals" CHECK ("approvals" BETWEEN 0 AND 2);
INSERT INTO "Organisation" ("id") VALUES (1);

-- Whoever had an account could do everything until now, and goes on so until somebody says otherwise.
INSERT INTO "RoleGrant" ("id", "userId", "role", "createdAt", "createdBy")
  SELECT gen_random_uuid(), "id", 'administrator', now(), 'migration' FROM "User";
