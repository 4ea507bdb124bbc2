-- DropForeignKey
ALTER TABLE "PolicyVersion" DROP CONSTRAINT "PolicyVersion_contentHash_fkey";

-- DropIndex
DROP INDEX "PolicyVersion_versionHash_key";

-- AlterTable
ALTER TABLE "Blob" DROP COLUMN "mediaType",
ADD COLUMN     "encoding" TEXT,
ADD COLUMN     "referenceHash" TEXT;

-- AddForeignKey
ALTER TABLE "Blob" ADD CONSTRAINT "Blob_referenceHash_fkey" FOREIGN KEY ("referenceHash") REFERENCES "Blob"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What is stored by an encoding that is not named here, nobody could read; only deflate knows references.
ALTER TABLE "Blob" ADD CONSTRAINT "Blob_encoding" CHECK ("encoding" = 'deflate');
ALTER TABLE "Blob" ADD CONSTRAINT "Blob_reference_is_for_deflate" CHECK ("referenceHash" IS NULL OR "encoding" IS NOT NULL);

-- Compressed already: the server would only try again.
ALTER TABLE "Blob" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
