-- A host or a slug that a platform once had leads to it: no other platform takes it. An address goes from "Platform" to
-- "FormerAddress" in one transaction; whoever wants it waits at the unique index of "Platform" for that transaction, and
-- then, after its own row is written, finds the address here. A check before writing would be too early.
CREATE FUNCTION refuse_former_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "FormerAddress" WHERE "slug" = NEW."slug" AND "platformId" <> NEW."id")
    OR EXISTS (SELECT 1 FROM "FormerAddress" WHERE "url" = NEW."url" AND "platformId" <> NEW."id") THEN
    RAISE EXCEPTION 'another platform once had the address of %', NEW."slug"
      USING ERRCODE = 'unique_violation', DETAIL = 'Key (slug, url) is a former address.',
        CONSTRAINT = 'Platform_former_address', TABLE = TG_TABLE_NAME, SCHEMA = TG_TABLE_SCHEMA;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "Platform_former_address" AFTER INSERT OR UPDATE OF "slug", "url" ON "Platform"
  FOR EACH ROW EXECUTE FUNCTION refuse_former_address();

-- One line, one address: a slug or a host.
ALTER TABLE "FormerAddress" ADD CONSTRAINT "FormerAddress_is_one" CHECK (("slug" IS NULL) <> ("url" IS NULL));
