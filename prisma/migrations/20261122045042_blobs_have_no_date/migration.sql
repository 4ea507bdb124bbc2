-- AlterTable
ALTER TABLE "Blob" DROP COLUMN "createdAt";
