-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "renew" BOOLEAN NOT NULL DEFAULT false;
