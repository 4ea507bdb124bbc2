import { execFileSync } from "node:child_process";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { z } from "zod";

import type { PostgresHome } from "./postgres-home.ts";

/** The process of ours that started an embedded server and stops it with itself. */
const ownerSchema = z.object({ pid: z.int(), startedAt: z.string() });
export type ServerOwner = z.infer<typeof ownerSchema>;

/**
 * The process id of the server that has this data open, or null. A pid file that outlived its process is removed,
 * also where the number now belongs to a process of somebody else (numbers come round soon in a container).
 */
export async function runningPostmaster({ pgdata }: PostgresHome): Promise<number | null> {
  const pidFile = path.join(pgdata, "postmaster.pid");
  const pid = Number.parseInt((await readOrNull(pidFile))?.split("\n")[0] ?? "", 10);
  if (Number.isNaN(pid)) return null;
  if (isAlive(pid) && (await commandLine(pid)).includes(pgdata)) return pid;
  await rm(pidFile, { force: true });
  return null;
}

/** The living owner of that server, or null where it was killed and the server lives on. */
export async function livingOwner(
  home: PostgresHome,
  postmaster: number,
): Promise<ServerOwner | null> {
  const text = await readOrNull(ownerFile(home, postmaster));
  if (text === null) return null;
  const owner = ownerSchema.parse(JSON.parse(text));
  return (await startOf(owner.pid)) === owner.startedAt ? owner : null;
}

/** Says that this process stops that server. One file a server: of two that start at once, only one will run. */
export async function recordOwner(home: PostgresHome, postmaster: number) {
  const owner: ServerOwner = { pid: process.pid, startedAt: await startOf(process.pid) };
  const file = ownerFile(home, postmaster);
  await writeFile(`${file}.${process.pid}`, JSON.stringify(owner));
  await rename(`${file}.${process.pid}`, file);
}

/** Says that nobody stops that server any more: it has ended. */
export async function forgetOwner(home: PostgresHome, postmaster: number) {
  await rm(ownerFile(home, postmaster), { force: true });
}

function ownerFile({ folder }: PostgresHome, postmaster: number): string {
  return path.join(folder, `owner-of-${postmaster}.json`);
}

/** Whether a process of this number runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** When a process began, to tell it from a later one of the same number; empty where there is none, or only its zombie. */
async function startOf(pid: number): Promise<string> {
  if (!isAlive(pid)) return "";
  if (process.platform !== "linux") {
    return execFileSync("ps", ["-p", String(pid), "-o", "lstart="], { encoding: "utf8" }).trim();
  }
  // proc(5): the name in brackets may hold anything; state is the first field after it, starttime the 20th.
  const fields = (await readOrNull(`/proc/${pid}/stat`))?.replace(/^.*\) /su, "").split(" ") ?? [];
  return fields[0] === "Z" ? "" : (fields[19] ?? "");
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
