import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import path from "node:path";

import type { PostgresBinaries } from "./postgres-binaries.ts";
import type { PostgresHome } from "./postgres-home.ts";

/** Creates the server's data, once: made beside its place and moved there whole, so that a killed first start leaves nothing half made. */
export async function createDataFolder(home: PostgresHome, { initdb }: PostgresBinaries) {
  if (existsSync(home.pgdata)) return;
  const unfinished = path.join(home.folder, `pgdata.${randomUUID()}`);
  // The builtin provider sorts and folds alike on every machine, whatever its C library.
  const locale = [
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--locale=C",
    "--builtin-locale=C.UTF-8",
  ];
  await runInitdb(home, initdb, [
    "-D",
    unfinished,
    "-U",
    "cookiedesk",
    "--auth=trust",
    "--no-instructions",
    ...locale,
  ]);
  await rename(unfinished, home.pgdata).catch(async (error: NodeJS.ErrnoException) => {
    // Another process was first.
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    await rm(unfinished, { recursive: true });
  });
}

async function runInitdb(home: PostgresHome, initdb: string, args: string[]) {
  const child = spawn(initdb, args, {
    cwd: "/",
    stdio: ["ignore", "pipe", "pipe"],
    ...home.account,
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`initdb failed (${String(code)}):\n${output}`);
}
