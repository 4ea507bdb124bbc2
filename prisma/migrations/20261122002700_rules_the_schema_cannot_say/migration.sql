-- What was published is never changed and never deleted, by whoever asks.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME, SCHEMA = TG_TABLE_SCHEMA;
END
$$;

-- The statement trigger also refuses a change that no row matches; the row trigger holds where a cascade or
-- a partition reaches the row without the statement. ALWAYS: session_replication_role does not switch them off.
DO $$
DECLARE
  sealed text;
BEGIN
  FOREACH sealed IN ARRAY ARRAY['Blob', 'BasePolicyVersion', 'PolicyVersion', 'LedgerLeaf', 'FieldChange'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_change_of_row BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', sealed);
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', sealed);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER refuse_change_of_row', sealed);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER refuse_change', sealed);
  END LOOP;
END
$$;

-- A part belongs to a base policy or to a platform.
ALTER TABLE "Section" ADD CONSTRAINT "Section_one_owner"
  CHECK (num_nonnulls("basePolicyId", "platformId") = 1);
ALTER TABLE "CookieEntry" ADD CONSTRAINT "CookieEntry_one_owner"
  CHECK (num_nonnulls("basePolicyId", "platformId") = 1);

-- A condition is whole or not there.
ALTER TABLE "Section" ADD CONSTRAINT "Section_condition_is_whole"
  CHECK (num_nonnulls("conditionFact", "conditionEquals") <> 1);
ALTER TABLE "CookieEntry" ADD CONSTRAINT "CookieEntry_condition_is_whole"
  CHECK (num_nonnulls("conditionFact", "conditionEquals") <> 1);

-- No retention, the session, or an amount of a unit.
ALTER TABLE "CookieEntry" ADD CONSTRAINT "CookieEntry_retention_is_whole" CHECK (
  CASE
    WHEN "retentionUnit" IS NULL OR "retentionUnit" = 'session' THEN "retentionAmount" IS NULL AND NOT "retentionAtMost"
    ELSE "retentionUnit" IN ('minute', 'hour', 'day', 'week', 'month', 'year')
      AND "retentionAmount" IS NOT NULL AND "retentionAmount" > 0
  END
);

ALTER TABLE "CookieEntry" ADD CONSTRAINT "CookieEntry_party" CHECK ("party" IN ('first', 'third'));
ALTER TABLE "CookieEntry" ADD CONSTRAINT "CookieEntry_has_a_name" CHECK (cardinality("names") > 0);
ALTER TABLE "BasePolicyVersion" ADD CONSTRAINT "BasePolicyVersion_kind" CHECK ("kind" IN ('material', 'minor'));
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_kind" CHECK ("kind" IN ('material', 'minor'));
ALTER TABLE "BasePolicyVersion" ADD CONSTRAINT "BasePolicyVersion_number" CHECK ("number" >= 1);
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_number" CHECK ("number" >= 1);

-- A text that is not there is null, never empty.
ALTER TABLE "LocalizedText" ADD CONSTRAINT "LocalizedText_is_not_empty" CHECK ("value" <> '');

-- Order keys are made to be compared byte by byte; a language's rules would put them in another order.
ALTER TABLE "Section" ALTER COLUMN "orderKey" TYPE text COLLATE "C";
ALTER TABLE "CookieEntry" ALTER COLUMN "orderKey" TYPE text COLLATE "C";
ALTER TABLE "Category" ALTER COLUMN "orderKey" TYPE text COLLATE "C";
