import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import { afterEach, beforeEach, expect, test } from "vitest";

import { deployMigrations } from "./deploy.ts";
import { diffSchemas } from "./schema-engine.ts";
import { createTestDatabase } from "./test-database.ts";

const home = path.resolve(import.meta.dirname, "..");

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.close());

function folderWith(migrations: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "cookiedesk-migrations-"));
  for (const [name, sql] of Object.entries(migrations)) {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, "migration.sql"), sql);
  }
  return folder;
}

async function emptyTheRecord() {
  await database.pool.query(`delete from "_prisma_migrations"`);
}

test("a database that is up to date is left as it is", async () => {
  expect(await deployMigrations(database.url)).toEqual([]);
});

test("two starters at once apply each migration once", async () => {
  await emptyTheRecord();
  const folder = folderWith({
    "1_table": "create table once (id int); insert into once values (1);",
  });

  const applied = await Promise.all([1, 2, 3].map(() => deployMigrations(database.url, folder)));

  expect(applied.flat()).toEqual(["1_table"]);
  expect((await database.pool.query("select * from once")).rowCount).toBe(1);
});

test("a migration that fails leaves nothing behind, and those before it stay", async () => {
  await emptyTheRecord();
  const folder = folderWith({
    "1_good": "create table good (id int);",
    "2_bad": "create table bad (id int); select 1 / 0;",
  });

  await expect(deployMigrations(database.url, folder)).rejects.toThrow("2_bad failed");

  const { rows } = await database.pool.query(`select to_regclass('good') is not null as good,
    to_regclass('bad') is not null as bad, (select array_agg(migration_name) from "_prisma_migrations") as recorded`);
  expect(rows).toEqual([{ good: true, bad: false, recorded: ["1_good"] }]);
});

test("a migration that was changed after it was applied is refused", async () => {
  await database.pool.query(`update "_prisma_migrations" set checksum = 'other'`);
  await expect(deployMigrations(database.url)).rejects.toThrow("was changed after it was applied");
});

test("a database of a newer program is refused", async () => {
  await database.pool.query(`update "_prisma_migrations" set migration_name = '9999_future'
    where migration_name like '%foundation'`);
  await expect(deployMigrations(database.url)).rejects.toThrow("newer than this program");
});

test("Prisma's own engine finds every migration applied and unchanged", async () => {
  const engine = await engineOn(database.url);
  const folders = readdirSync(path.join(home, "migrations"), { withFileTypes: true });
  const history = await engine.diagnoseMigrationHistory({
    migrationsList: {
      baseDir: path.join(home, "migrations"),
      lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"' },
      shadowDbInitScript: "",
      migrationDirectories: folders
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => ({
          path: name,
          migrationFile: {
            path: "migration.sql",
            content: {
              tag: "ok" as const,
              value: readFileSync(path.join(home, "migrations", name, "migration.sql"), "utf8"),
            },
          },
        })),
    },
    optInToShadowDatabase: false,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();

  expect(history).toMatchObject({
    history: null,
    failedMigrationNames: [],
    editedMigrationNames: [],
    hasMigrationsTable: true,
  });
});

test("the migrations make exactly the tables that the schema describes", async () => {
  const described = await diffSchemas(null, schemaFile().content, database.url);
  await database.pool.query(
    `create schema described; set search_path = described; ${described}; reset search_path`,
  );

  const made = await tablesIn("public");
  const isSaid = (line: string) => !unsaid.some((index) => line.includes(`"${index}"`));
  expect(made.filter(isSaid)).toEqual(await tablesIn("described"));
  expect(made.filter((line) => !isSaid(line))).toHaveLength(unsaid.length);
});

/** Indexes that the schema's language has no words for: partial ones, and one to which nothing is like nothing. */
const unsaid = [
  "ReviewSubject_one_open_base",
  "ReviewSubject_one_open_platform",
  "RoleGrant_once",
] as const;

/** Every column, index and foreign key of a schema, as text without the schema's name. */
async function tablesIn(schema: string) {
  const { rows } = await database.pool.query<{ line: string }>(
    `select line from (
      select table_name, concat_ws(' ', 'column', table_name, column_name, udt_name, is_nullable, column_default) as line
        from information_schema.columns where table_schema = $1
      union all select tablename, indexdef from pg_indexes where schemaname = $1
      union all select r.relname, r.relname || ' ' || pg_get_constraintdef(c.oid)
        from pg_constraint c join pg_class r on r.oid = conrelid
        where connamespace = $1::regnamespace and contype = 'f'
    ) lines where table_name <> '_prisma_migrations' order by line`,
    [schema],
  );
  return rows.map(({ line }) => line.replaceAll(/\b(public|described)\./gu, ""));
}

async function engineOn(url: string): Promise<SchemaEngine> {
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }));
  const { path: name, content } = schemaFile();
  return SchemaEngine.new({ datamodels: [[name, content]] }, () => {}, adapter);
}

function schemaFile() {
  return { path: "schema.prisma", content: readFileSync(path.join(home, "schema.prisma"), "utf8") };
}
