-- A blob never goes, so a reference to one cannot come to nothing; 32 bytes name it as well as 64 digits.
ALTER TABLE "Blob" DROP CONSTRAINT "Blob_referenceHash_fkey";
ALTER TABLE "Blob" ALTER COLUMN "referenceHash" TYPE BYTEA USING decode("referenceHash", 'hex');

-- The manifest names the inputs.
ALTER TABLE "PolicyVersion" DROP CONSTRAINT "PolicyVersion_inputsHash_fkey";
ALTER TABLE "PolicyVersion" DROP COLUMN "inputsHash";
