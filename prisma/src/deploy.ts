import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

import pg from "pg";
import { z } from "zod";

/** Prisma's own lock number: its engine and this program wait for each other. */
const advisoryLock = 72_707_369;

const migrationsFolder = path.resolve(import.meta.dirname, "..", "migrations");

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const appliedSchema = z.array(
  z.object({ migration_name: z.string(), checksum: z.string(), finished_at: z.date().nullable() }),
);

/**
 * Brings the database to the newest migration and answers the names of those that were applied now. Recorded as
 * `prisma migrate deploy` does; each file runs whole in one transaction with its record, so a failed one leaves nothing.
 */
export async function deployMigrations(
  databaseUrl: string,
  folder: string = migrationsFolder,
): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [advisoryLock]);
    await client.query(recordTable);
    const pending = pendingMigrations(migrations, await readApplied(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.toSorted().map(async (name) => {
      const sql = await readFile(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

async function readApplied(client: pg.Client) {
  const { rows } = await client.query(
    `select migration_name, checksum, finished_at from "_prisma_migrations" where rolled_back_at is null`,
  );
  return appliedSchema.parse(rows);
}

function pendingMigrations(
  migrations: Migration[],
  applied: z.infer<typeof appliedSchema>,
): Migration[] {
  for (const { migration_name: name, checksum, finished_at: finishedAt } of applied) {
    const known = migrations.find((migration) => migration.name === name);
    if (known === undefined)
      throw new Error(`The database is newer than this program: it has the migration ${name}.`);
    if (finishedAt === null)
      throw new Error(`The migration ${name} was begun by another tool and did not finish.`);
    if (known.checksum !== checksum)
      throw new Error(`The migration ${name} was changed after it was applied.`);
  }
  const done = new Set(applied.map((row) => row.migration_name));
  return migrations.filter(({ name }) => !done.has(name));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration) {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query(
      `insert into "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`The migration ${name} failed; nothing of it was kept.`, { cause: error });
  }
}

/** Word for word the table that Prisma makes. */
const recordTable = `create table if not exists "_prisma_migrations" (
  "id" varchar(36) primary key not null,
  "checksum" varchar(64) not null,
  "finished_at" timestamptz,
  "migration_name" varchar(255) not null,
  "logs" text,
  "rolled_back_at" timestamptz,
  "started_at" timestamptz not null default now(),
  "applied_steps_count" integer not null default 0
)`;
