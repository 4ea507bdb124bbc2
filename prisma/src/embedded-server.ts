import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { appendFile, open, readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import pg from "pg";

import { createDataFolder } from "./data-folder.ts";
import { findPostgresBinaries, type PostgresBinaries } from "./postgres-binaries.ts";
import { type PostgresHome, preparePostgresHome } from "./postgres-home.ts";
import {
  forgetOwner,
  isAlive,
  livingOwner,
  recordOwner,
  runningPostmaster,
  type ServerOwner,
} from "./running-postgres.ts";

/** A running PostgreSQL that listens on a unix socket only. */
export interface EmbeddedServer {
  /** The folder that holds its data and its log. */
  readonly folder: string;
  /** The other process of ours that started it and stops it with itself; null: that is us. */
  readonly startedBy: ServerOwner | null;
  urlOf(database: string): string;
  /** Ends the server where it is ours; leaves it running where it is another's. */
  stop(): Promise<void>;
}

export interface EmbeddedServerOptions {
  readonly dataDir: string;
  /** Extra settings (`["fsync=off"]` in tests). */
  readonly settings?: readonly string[];
}

/** Crash recovery after a kill may take a while; nothing else does. */
const patienceMs = 120_000;

/**
 * Starts the PostgreSQL that npm carries, or attaches to the one that already has this data folder open:
 * never a second one. One whose starter was killed is taken over, and stopped with us.
 */
export async function startEmbeddedServer({
  dataDir,
  settings = [],
}: EmbeddedServerOptions): Promise<EmbeddedServer> {
  if (process.platform === "win32")
    throw new Error("On Windows, set DATABASE_URL to a PostgreSQL 15 or newer.");
  const home = await preparePostgresHome(dataDir);
  const binaries = await findPostgresBinaries(home.account);
  await createDataFolder(home, binaries);

  const deadline = Date.now() + patienceMs;
  let child: ChildProcess | null = null;
  while (!(await answers(home))) {
    if (Date.now() > deadline)
      throw new Error(`PostgreSQL does not answer.\n${await endOfLog(home)}`);
    // One that ended at once lost against another starter, or against the last children of a killed one: try again.
    const isGone = child === null || child.exitCode !== null || child.signalCode !== null;
    if (isGone && (await runningPostmaster(home)) === null) {
      if (child !== null && Date.now() > deadline - patienceMs + 15_000) {
        throw new Error(`PostgreSQL does not start.\n${await endOfLog(home)}`);
      }
      child = await spawnPostgres(home, binaries, settings);
    }
    await sleep(25);
  }
  return attach(home);
}

async function attach(home: PostgresHome): Promise<EmbeddedServer> {
  const pid = await runningPostmaster(home);
  if (pid === null) throw new Error(`PostgreSQL ended at once.\n${await endOfLog(home)}`);

  const owner = await livingOwner(home, pid);
  const startedBy = owner?.pid === process.pid ? null : owner;
  if (owner === null) await recordOwner(home, pid);

  // SIGINT is PostgreSQL's fast shutdown: it rolls back what is open and ends cleanly.
  const stopAtExit = () => isAlive(pid) && process.kill(pid, "SIGINT");
  if (startedBy === null) process.once("exit", stopAtExit);
  return {
    folder: home.folder,
    startedBy,
    urlOf: (database) => urlOf(home, database),
    async stop() {
      if (startedBy !== null) return;
      process.off("exit", stopAtExit);
      stopAtExit();
      // Not `isAlive`: one that we took over may stay a zombie where nobody collects it.
      while ((await runningPostmaster(home)) === pid) await sleep(10);
      await forgetOwner(home, pid);
    },
  };
}

async function spawnPostgres(
  home: PostgresHome,
  { postgres }: PostgresBinaries,
  settings: readonly string[],
) {
  const quiet = [
    "listen_addresses=",
    "unix_socket_permissions=0700",
    "timezone=UTC",
    "log_timezone=UTC",
  ];
  const options = [...quiet, ...settings].flatMap((setting) => ["-c", setting]);
  const log = await open(home.log, "a");
  // Detached: Ctrl-C goes to the whole foreground group, and the server must outlive our own orderly end.
  const child = spawn(postgres, ["-D", home.pgdata, "-k", home.socketFolder, ...options], {
    cwd: "/",
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
    ...home.account,
  });
  child.unref();
  child.once("error", (error) => void appendFile(home.log, `${error.message}\n`));
  const { pid } = child;
  if (pid !== undefined) {
    await recordOwner(home, pid);
    child.once("exit", () => void forgetOwner(home, pid));
  }
  await log.close();
  return child;
}

function urlOf({ socketFolder }: PostgresHome, database: string): string {
  return `postgresql://cookiedesk@localhost/${database}?host=${encodeURIComponent(socketFolder)}&port=5432&sslmode=disable`;
}

async function answers(home: PostgresHome): Promise<boolean> {
  if (!existsSync(path.join(home.socketFolder, ".s.PGSQL.5432"))) return false;
  const client = new pg.Client({
    connectionString: urlOf(home, "postgres"),
    connectionTimeoutMillis: 5000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function endOfLog({ log }: PostgresHome): Promise<string> {
  return existsSync(log) ? (await readFile(log, "utf8")).split("\n").slice(-15).join("\n") : "";
}
