-- DropIndex
DROP INDEX "AuditEntry_subjectId_idx";

-- CreateIndex
CREATE INDEX "AuditEntry_subjectId_idx" ON "AuditEntry" USING HASH ("subjectId");
