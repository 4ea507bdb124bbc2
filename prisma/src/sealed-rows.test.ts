import { afterAll, beforeAll, expect, test } from "vitest";

import { createTestDatabase } from "./test-database.ts";

let database: Awaited<ReturnType<typeof createTestDatabase>>;

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.pool.query(`
    insert into "Blob" values ('h1', 'x'), ('unused', 'y');
    insert into "BasePolicy" values ('${id(1)}', 'base', 'Base', '{}', now(), 'test');
    insert into "Platform" values ('${id(2)}', 'babel', 'Babel', 'https://babel.example', 'en', '{}', '{}', '${id(1)}', now(), 'test');
    insert into "BasePolicyVersion" values ('${id(3)}', '${id(1)}', 1, 'h1', 'first', 'material', now(), 'test');
    insert into "PolicyVersion" values ('${id(4)}', '${id(2)}', 1, 'h1', 'h1', '${id(3)}', 'first', 'material', now(), now(), 'test');
    insert into "LedgerLeaf" ("versionId", "leafHash") values ('${id(4)}', 'h1');
    insert into "FieldChange" values ('${id(5)}', '${id(1)}', 'section', 'intro', 'body', 'en', '{}', '{}', 1, now(), 'test');
    insert into "AuditEntry" (id, at, "by", act) values ('${id(6)}', now(), 'test', 'policy.saveField');
    insert into "Review" (id, "threadId", note, "authorId", "submittedAt") values ('${id(7)}', '${id(7)}', 'why', 'ada', now());
    insert into "ReviewSubject" (id, "reviewId", "platformId", "contentHash") values ('${id(8)}', '${id(7)}', '${id(2)}', 'h1');
    insert into "ReviewDecision" values ('${id(9)}', '${id(7)}', 'ada', 'ben', 'approve', '', 'h1', now());
  `);
});
afterAll(() => database.close());

const refused = /is append-only: \w+ refused/u;

const sealed = [
  ["Blob", `update "Blob" set bytes = 'z'`, `delete from "Blob" where hash = 'unused'`],
  [
    "BasePolicyVersion",
    `update "BasePolicyVersion" set note = 'x'`,
    `delete from "BasePolicyVersion"`,
  ],
  ["PolicyVersion", `update "PolicyVersion" set note = 'x'`, `delete from "PolicyVersion"`],
  ["LedgerLeaf", `update "LedgerLeaf" set "leafHash" = 'unused'`, `delete from "LedgerLeaf"`],
  ["FieldChange", `update "FieldChange" set "by" = 'x'`, `delete from "FieldChange"`],
  ["AuditEntry", `update "AuditEntry" set act = 'x'`, `delete from "AuditEntry"`],
  ["ReviewDecision", `update "ReviewDecision" set reason = 'x'`, `delete from "ReviewDecision"`],
] as const;

test.each(sealed)("%s refuses update, delete and truncate", async (table, update, remove) => {
  await expect(database.pool.query(update)).rejects.toThrow(refused);
  await expect(database.pool.query(remove)).rejects.toThrow(refused);
  await expect(database.pool.query(`truncate "${table}" cascade`)).rejects.toThrow(refused);
});

test("the triggers fire also where they are switched off for replication", async () => {
  const { rows } = await database.pool.query(`select c.relname, count(*)::int
    from pg_trigger join pg_class c on c.oid = tgrelid
    where tgname like 'refuse_change%' and tgenabled = 'A' group by 1`);
  const always = new Map(rows.map(({ relname, count }) => [relname, count]));
  expect(always).toEqual(new Map(sealed.map(([table]) => [table, 2])));
});

test("a platform that has published cannot be deleted with its versions", async () => {
  await expect(database.pool.query(`delete from "Platform"`)).rejects.toMatchObject({
    constraint: "PolicyVersion_platformId_fkey",
  });
});

test("nobody approves what they submitted, whatever name of an author is written beside it", async () => {
  const decide = (author: string, by: string) =>
    database.pool
      .query(`insert into "ReviewDecision" (id, "reviewId", "authorId", "by", decision, reason, "contentHash", at)
      values (gen_random_uuid(), '${id(7)}', '${author}', '${by}', 'approve', '', 'h1', now())`);
  await expect(decide("ada", "ada")).rejects.toMatchObject({
    constraint: "ReviewDecision_not_by_author",
  });
  await expect(decide("eve", "ada")).rejects.toMatchObject({
    constraint: "ReviewDecision_reviewId_authorId_fkey",
  });
});

test("what was submitted for review is not exchanged afterwards", async () => {
  await expect(
    database.pool.query(`update "ReviewSubject" set "contentHash" = 'h2'`),
  ).rejects.toThrow("does not change");
  await expect(database.pool.query(`update "Review" set "authorId" = 'ben'`)).rejects.toThrow(
    /does not change|violates foreign key/u,
  );
});

test("a draft is in one open review", async () => {
  await expect(
    database.pool.query(
      `insert into "ReviewSubject" (id, "reviewId", "platformId", "contentHash") values (gen_random_uuid(), '${id(7)}', '${id(2)}', 'h2')`,
    ),
  ).rejects.toMatchObject({ constraint: "ReviewSubject_one_open_platform" });
});

test("a row of the cookie table belongs to exactly one owner", async () => {
  const insert = (base: string, platform: string) =>
    database.pool
      .query(`insert into "CookieEntry" (id, "basePolicyId", "platformId", key, "orderKey", names, kind)
      values (gen_random_uuid(), ${base}, ${platform}, 'k', 'a0', '{a}', 'cookie')`);
  const violation = { constraint: "CookieEntry_one_owner" };

  await expect(insert("null", "null")).rejects.toMatchObject(violation);
  await expect(insert(`'${id(1)}'`, `'${id(2)}'`)).rejects.toMatchObject(violation);
  await insert(`'${id(1)}'`, "null");
});

test.each([
  ["null", "null", true],
  ["null", "'session'", true],
  ["13", "'month'", true],
  ["13", "'session'", false],
  ["null", "'month'", false],
  ["0", "'month'", false],
  ["13", "null", false],
  ["13", "'moon'", false],
])("the retention %s %s is accepted: %s", async (amount, unit, accepted) => {
  const insert = database.pool.query(`insert into "CookieEntry"
    (id, "platformId", key, "orderKey", names, kind, "retentionAmount", "retentionUnit")
    values (gen_random_uuid(), '${id(2)}', gen_random_uuid(), 'a0', '{a}', 'cookie', ${amount}, ${unit})`);

  if (accepted) await insert;
  else await expect(insert).rejects.toMatchObject({ constraint: "CookieEntry_retention_is_whole" });
});

test("order keys sort byte by byte", async () => {
  const { rows } = await database.pool.query(`select string_agg(k, '' order by k) as sorted
    from (select "orderKey" as k from "Section" union all values ('a'), ('B'), ('b'), ('A')) keys`);
  expect(rows).toEqual([{ sorted: "ABab" }]);
});
