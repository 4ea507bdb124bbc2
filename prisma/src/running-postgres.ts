import { execFileSync } from "node:child_process";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { z } from "zod";

import { type PostgresHome } from "./postgres-home.ts";

/** The process of ours that started an embedded server and stops it with itself. */
const ownerSchema = z.object({ pid: z.int(), program: z.string() });
export type ServerOwner = z.infer<typeof ownerSchema>;

/**
 * The process id of the server that has this data open, or null. A pid file that outlived its process is removed,
 * also where the number now belongs to a process of somebody else (numbers come round soon in a container).
 */
export async function runningPostmaster({ pgdata }: PostgresHome): Promise<number | null> {
  const pidFile = path.join(pgdata, "postmaster.pid");
  const pid = Number.parseInt((await readOrNull(pidFile))?.split("\n")[0] ?? "", 10);
  if (Number.isNaN(pid)) return null;
  if (await runs(pid, pgdata)) return pid;
  await rm(pidFile, { force: true });
  return null;
}

/** The living owner of a running server, or null where it was killed and the server lives on. */
export async function livingOwner({ ownerFile }: PostgresHome): Promise<ServerOwner | null> {
  const text = await readOrNull(ownerFile);
  if (text === null) return null;
  const owner = ownerSchema.parse(JSON.parse(text));
  // The command line may name the program by a relative path.
  return (await runs(owner.pid, path.basename(owner.program))) ? owner : null;
}

export async function recordOwner({ ownerFile }: PostgresHome) {
  const owner: ServerOwner = { pid: process.pid, program: process.argv[1] ?? process.execPath };
  await writeFile(`${ownerFile}.${process.pid}`, JSON.stringify(owner));
  await rename(`${ownerFile}.${process.pid}`, ownerFile);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Whether that process lives and its command line names the text. */
async function runs(pid: number, text: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  return (await commandLine(pid)).includes(text);
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === "linux")
    return (await readOrNull(`/proc/${pid}/cmdline`))?.replaceAll("\0", " ") ?? "";
  return execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
}

async function readOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (
      error instanceof Error &&
      "code" in error &&
      (error.code === "ENOENT" || error.code === "ESRCH")
    )
      return null;
    throw error;
  }
}
