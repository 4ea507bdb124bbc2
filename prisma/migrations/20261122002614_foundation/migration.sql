-- CreateTable
CREATE TABLE "Platform" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "defaultLocale" TEXT NOT NULL,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "revisions" JSONB NOT NULL DEFAULT '{}',
    "basePolicyId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" TEXT NOT NULL,

    CONSTRAINT "Platform_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlatformLocale" (
    "platformId" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "live" BOOLEAN NOT NULL,

    CONSTRAINT "PlatformLocale_pkey" PRIMARY KEY ("platformId","locale")
);

-- CreateTable
CREATE TABLE "BasePolicy" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "revisions" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" TEXT NOT NULL,

    CONSTRAINT "BasePolicy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BasePolicyLocale" (
    "basePolicyId" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "live" BOOLEAN NOT NULL,

    CONSTRAINT "BasePolicyLocale_pkey" PRIMARY KEY ("basePolicyId","locale")
);

-- CreateTable
CREATE TABLE "Section" (
    "id" UUID NOT NULL,
    "basePolicyId" UUID,
    "platformId" UUID,
    "key" TEXT NOT NULL,
    "orderKey" TEXT NOT NULL,
    "conditionFact" TEXT,
    "conditionEquals" TEXT,
    "revisions" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CookieEntry" (
    "id" UUID NOT NULL,
    "basePolicyId" UUID,
    "platformId" UUID,
    "key" TEXT NOT NULL,
    "orderKey" TEXT NOT NULL,
    "names" TEXT[],
    "kind" TEXT NOT NULL,
    "domain" TEXT,
    "providerKey" TEXT,
    "categoryKey" TEXT,
    "party" TEXT,
    "retentionAmount" INTEGER,
    "retentionUnit" TEXT,
    "retentionAtMost" BOOLEAN NOT NULL DEFAULT false,
    "conditionFact" TEXT,
    "conditionEquals" TEXT,
    "revisions" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "CookieEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LocalizedText" (
    "partId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "value" TEXT,
    "revision" INTEGER NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedBy" TEXT NOT NULL,

    CONSTRAINT "LocalizedText_pkey" PRIMARY KEY ("partId","field","locale")
);

-- CreateTable
CREATE TABLE "Override" (
    "id" UUID NOT NULL,
    "platformId" UUID NOT NULL,
    "partKind" TEXT NOT NULL,
    "partKey" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT '',
    "value" JSONB NOT NULL,
    "anchor" JSONB NOT NULL,
    "active" BOOLEAN NOT NULL,
    "revision" INTEGER NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedBy" TEXT NOT NULL,

    CONSTRAINT "Override_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Provider" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "isOperator" BOOLEAN NOT NULL,
    "country" TEXT,
    "privacyUrl" TEXT,
    "revisions" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Provider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Category" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "orderKey" TEXT NOT NULL,
    "revisions" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Blob" (
    "hash" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "mediaType" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Blob_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "BasePolicyVersion" (
    "id" UUID NOT NULL,
    "basePolicyId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedBy" TEXT NOT NULL,

    CONSTRAINT "BasePolicyVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PolicyVersion" (
    "id" UUID NOT NULL,
    "platformId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,
    "versionHash" TEXT NOT NULL,
    "inputsHash" TEXT NOT NULL,
    "baseVersionId" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "effectiveAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedBy" TEXT NOT NULL,

    CONSTRAINT "PolicyVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CurrentVersion" (
    "platformId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "deliveredNumber" INTEGER,
    "deliveredAt" TIMESTAMPTZ(3),

    CONSTRAINT "CurrentVersion_pkey" PRIMARY KEY ("platformId")
);

-- CreateTable
CREATE TABLE "LedgerLeaf" (
    "seq" BIGSERIAL NOT NULL,
    "versionId" UUID NOT NULL,
    "leafHash" TEXT NOT NULL,

    CONSTRAINT "LedgerLeaf_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "ImportedDocument" (
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "rawText" TEXT NOT NULL,
    "recognised" JSONB NOT NULL,
    "platformId" UUID,
    "importedAt" TIMESTAMPTZ(3) NOT NULL,
    "importedBy" TEXT NOT NULL,

    CONSTRAINT "ImportedDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FieldChange" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "partKind" TEXT NOT NULL,
    "partKey" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT '',
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "revision" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,

    CONSTRAINT "FieldChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetupToken" (
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SetupToken_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateIndex
CREATE UNIQUE INDEX "Platform_slug_key" ON "Platform"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Platform_url_key" ON "Platform"("url");

-- CreateIndex
CREATE INDEX "Platform_basePolicyId_idx" ON "Platform"("basePolicyId");

-- CreateIndex
CREATE UNIQUE INDEX "BasePolicy_key_key" ON "BasePolicy"("key");

-- CreateIndex
CREATE UNIQUE INDEX "BasePolicy_name_key" ON "BasePolicy"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Section_basePolicyId_key_key" ON "Section"("basePolicyId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Section_platformId_key_key" ON "Section"("platformId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "CookieEntry_basePolicyId_key_key" ON "CookieEntry"("basePolicyId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "CookieEntry_platformId_key_key" ON "CookieEntry"("platformId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Override_platformId_partKind_partKey_field_locale_key" ON "Override"("platformId", "partKind", "partKey", "field", "locale");

-- CreateIndex
CREATE UNIQUE INDEX "Provider_key_key" ON "Provider"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Category_key_key" ON "Category"("key");

-- CreateIndex
CREATE UNIQUE INDEX "BasePolicyVersion_basePolicyId_number_key" ON "BasePolicyVersion"("basePolicyId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "PolicyVersion_versionHash_key" ON "PolicyVersion"("versionHash");

-- CreateIndex
CREATE INDEX "PolicyVersion_baseVersionId_idx" ON "PolicyVersion"("baseVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "PolicyVersion_platformId_number_key" ON "PolicyVersion"("platformId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "CurrentVersion_versionId_key" ON "CurrentVersion"("versionId");

-- CreateIndex
CREATE UNIQUE INDEX "LedgerLeaf_versionId_key" ON "LedgerLeaf"("versionId");

-- CreateIndex
CREATE UNIQUE INDEX "ImportedDocument_sha256_key" ON "ImportedDocument"("sha256");

-- CreateIndex
CREATE INDEX "ImportedDocument_platformId_idx" ON "ImportedDocument"("platformId");

-- CreateIndex
CREATE INDEX "FieldChange_ownerId_at_idx" ON "FieldChange"("ownerId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- AddForeignKey
ALTER TABLE "Platform" ADD CONSTRAINT "Platform_basePolicyId_fkey" FOREIGN KEY ("basePolicyId") REFERENCES "BasePolicy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlatformLocale" ADD CONSTRAINT "PlatformLocale_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "Platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BasePolicyLocale" ADD CONSTRAINT "BasePolicyLocale_basePolicyId_fkey" FOREIGN KEY ("basePolicyId") REFERENCES "BasePolicy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_basePolicyId_fkey" FOREIGN KEY ("basePolicyId") REFERENCES "BasePolicy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "Platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CookieEntry" ADD CONSTRAINT "CookieEntry_basePolicyId_fkey" FOREIGN KEY ("basePolicyId") REFERENCES "BasePolicy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CookieEntry" ADD CONSTRAINT "CookieEntry_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "Platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Override" ADD CONSTRAINT "Override_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "Platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BasePolicyVersion" ADD CONSTRAINT "BasePolicyVersion_basePolicyId_fkey" FOREIGN KEY ("basePolicyId") REFERENCES "BasePolicy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BasePolicyVersion" ADD CONSTRAINT "BasePolicyVersion_contentHash_fkey" FOREIGN KEY ("contentHash") REFERENCES "Blob"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "Platform"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_contentHash_fkey" FOREIGN KEY ("contentHash") REFERENCES "Blob"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_versionHash_fkey" FOREIGN KEY ("versionHash") REFERENCES "Blob"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_inputsHash_fkey" FOREIGN KEY ("inputsHash") REFERENCES "Blob"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_baseVersionId_fkey" FOREIGN KEY ("baseVersionId") REFERENCES "BasePolicyVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CurrentVersion" ADD CONSTRAINT "CurrentVersion_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "Platform"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CurrentVersion" ADD CONSTRAINT "CurrentVersion_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "PolicyVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerLeaf" ADD CONSTRAINT "LedgerLeaf_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "PolicyVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerLeaf" ADD CONSTRAINT "LedgerLeaf_leafHash_fkey" FOREIGN KEY ("leafHash") REFERENCES "Blob"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportedDocument" ADD CONSTRAINT "ImportedDocument_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "Platform"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
