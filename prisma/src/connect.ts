import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";

import { PrismaClient } from "../generated/client.ts";
import { type EmbeddedServer, startEmbeddedServer } from "./embedded-server.ts";

/** Prisma's client for this schema. */
export interface Db extends PrismaClient {}
/** What a verb gets inside `db.$transaction`. */
export type Tx = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

export interface Database {
  /** For those that connect on their own: the job queue. */
  readonly url: string;
  /** Raw SQL on hot paths; the same connections as `db`. */
  readonly pool: pg.Pool;
  readonly db: Db;
  /** The embedded server, or null where the operator's own is used. */
  readonly embedded: EmbeddedServer | null;
  /** Ends the connections, and the embedded server where it is ours. */
  close(): Promise<void>;
}

export interface OpenDatabaseOptions {
  /** The operator's own PostgreSQL; without it the embedded one is started, or attached to, in `dataDir`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
}

/** Connects to the database. Its tables are brought up to date by `deployMigrations`. */
export async function openDatabase({
  databaseUrl,
  dataDir,
}: OpenDatabaseOptions): Promise<Database> {
  const embedded = databaseUrl === undefined ? await startEmbeddedServer({ dataDir }) : null;
  try {
    const url = databaseUrl ?? (await createOnce(embedded, "cookiedesk"));
    const connection = connect(url);
    await refuseTooOld(connection.pool);
    return {
      ...connection,
      embedded,
      async close() {
        await connection.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/** 15 is the oldest release that the SQL here is tried on. */
async function refuseTooOld(pool: pg.Pool) {
  const asked = pool.query<{ version: string }>(
    "select current_setting('server_version') as version",
  );
  const { rows } = await asked.catch((cause: unknown) => {
    // Where a name has several addresses, Node's error says nothing itself: its first cause does.
    const reason: unknown = cause instanceof AggregateError ? cause.errors[0] : cause;
    throw new Error(`The database does not answer: ${String(reason)}`, { cause });
  });
  const version = rows[0]?.version ?? "";
  if (Number.parseInt(version, 10) < 15) {
    throw new Error(`The database is PostgreSQL ${version}. It takes 15 or newer.`);
  }
}

/** Prisma and a pool of raw connections on one database; they share their connections. */
export function connect(url: string): Omit<Database, "embedded"> {
  // Compiling a query takes half a second, more than any of ours runs.
  const pool = new pg.Pool({ connectionString: url, max: 10, options: "-c jit=off" });
  // An idle connection that the server ended is replaced at the next query, which fails loudly if there is no server.
  pool.on("error", () => {});
  const db: Db = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    url,
    pool,
    db,
    async close() {
      await db.$disconnect();
      await pool.end();
    },
  };
}

async function createOnce(embedded: EmbeddedServer | null, name: string): Promise<string> {
  if (embedded === null) throw new Error("There is no server to make a database on.");
  const client = new pg.Client({ connectionString: embedded.urlOf("postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  return embedded.urlOf(name);
}
