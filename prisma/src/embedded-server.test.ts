import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";

import { startEmbeddedServer } from "./embedded-server.ts";

let dataDir: string;
let children: ChildProcess[];
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "cookiedesk-embedded-"));
  chmodSync(dataDir, 0o755);
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  // Whatever a killed child left behind is taken over here, and stopped.
  await (await startEmbeddedServer({ dataDir })).stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another process of ours that starts the server and then just lives. */
async function otherProcess(): Promise<ChildProcess> {
  const program = path.join(dataDir, "holder.mjs");
  const module = path.join(import.meta.dirname, "embedded-server.ts");
  writeFileSync(
    program,
    `const { startEmbeddedServer } = await import(${JSON.stringify(module)});
     await startEmbeddedServer({ dataDir: ${JSON.stringify(dataDir)} });
     console.log("up");
     setInterval(() => {}, 1000);`,
  );
  const child = spawn(process.execPath, [program], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  await new Promise((resolve) => child.stdout?.once("data", resolve));
  return child;
}

async function kill(child: ChildProcess) {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
}

function postmasterPid(): number {
  return Number.parseInt(
    readFileSync(path.join(dataDir, "postgres", "pgdata", "postmaster.pid"), "utf8"),
    10,
  );
}

test("what was written is there after a stop and a start", async () => {
  const first = await startEmbeddedServer({ dataDir });
  await ask(first.urlOf("postgres"), "create table kept as select 1 as answer");
  await first.stop();

  const second = await startEmbeddedServer({ dataDir });
  expect(await ask(second.urlOf("postgres"), "select * from kept")).toEqual([{ answer: 1 }]);
  await second.stop();
});

test("it listens on a unix socket only, and waits for the disk", async () => {
  const server = await startEmbeddedServer({ dataDir });
  const settings = `select current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync,
    current_setting('unix_socket_permissions') as permissions`;
  expect(await ask(server.urlOf("postgres"), settings)).toEqual([
    { addresses: "", fsync: "on", permissions: "0700" },
  ]);
  await server.stop();
});

test("a second process attaches, names the owner, and leaves the server running", async () => {
  const owner = await otherProcess();

  const attached = await startEmbeddedServer({ dataDir });
  expect(attached.startedBy).toMatchObject({ pid: owner.pid });
  await attached.stop();

  expect(await ask(attached.urlOf("postgres"), "select 1 as alive")).toEqual([{ alive: 1 }]);
});

test("a server whose starter was killed is taken over and then stopped", async () => {
  await kill(await otherProcess());
  const orphan = postmasterPid();

  const server = await startEmbeddedServer({ dataDir });
  expect([server.startedBy, postmasterPid()]).toEqual([null, orphan]);
  await server.stop();

  expect(existsSync(path.join(dataDir, "postgres", "pgdata", "postmaster.pid"))).toBe(false);
});

test("after a kill of everything, all that was acknowledged is there", async () => {
  const owner = await otherProcess();
  const url = (await startEmbeddedServer({ dataDir })).urlOf("postgres");
  await ask(url, "create table kept as select 1 as answer");
  process.kill(postmasterPid(), "SIGKILL");
  await kill(owner);

  const server = await startEmbeddedServer({ dataDir });
  expect(await ask(server.urlOf("postgres"), "select * from kept")).toEqual([{ answer: 1 }]);
  await server.stop();
});

test("a left-over pid file does not hinder a start, even if its number now is somebody else's", async () => {
  await (await startEmbeddedServer({ dataDir })).stop();
  const pidFile = path.join(dataDir, "postgres", "pgdata", "postmaster.pid");
  writeFileSync(pidFile, `${process.pid}\n${path.dirname(pidFile)}\n`);

  const server = await startEmbeddedServer({ dataDir });
  expect(server.startedBy).toBeNull();
  await server.stop();
});

test("two first starts at once make one server", async () => {
  const servers = await Promise.all([
    startEmbeddedServer({ dataDir }),
    startEmbeddedServer({ dataDir }),
  ]);
  const pids = await Promise.all(
    servers.map((server) =>
      ask(server.urlOf("postgres"), "select pg_postmaster_start_time()::text as at"),
    ),
  );
  expect(pids[0]).toEqual(pids[1]);
  await servers[0].stop();
});

test.runIf(process.getuid?.() === 0)(
  "as root, a folder that nobody can reach is left for one that it can",
  async () => {
    const closed = path.join(dataDir, "closed");
    mkdirSync(closed, { mode: 0o700 });
    const inside = path.join(closed, "data");

    const server = await startEmbeddedServer({ dataDir: inside });
    expect(server.folder.startsWith(inside)).toBe(false);
    expect(readFileSync(path.join(inside, "postgres-is-elsewhere.txt"), "utf8")).toContain(
      server.folder,
    );
    await server.stop();
    rmSync(server.folder, { recursive: true });
  },
);
