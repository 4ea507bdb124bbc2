import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, lstat, mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { type Account, accountFor, canReach } from "./postgres-account.ts";

/** Where one embedded server keeps its things. */
export interface PostgresHome {
  /** Holds everything below; what tells the world where it is when it is not in the data folder. */
  readonly folder: string;
  readonly pgdata: string;
  readonly socketFolder: string;
  readonly log: string;
  readonly account: Account;
}

/** Linux: 108 bytes for the socket's whole path (sun_path), macOS 104; the file's own name takes 15. */
const longestSocketFolder = 104 - "/.s.PGSQL.5432".length - 1;

/** Where root keeps what `nobody` must reach when the data folder is behind a closed one. */
const systemFolder = "/var/lib/cookiedesk";

/** Names the folder outside: it goes and moves with the data folder, so a deleted one is not found again by its path. */
const signpost = "postgres-is-elsewhere.txt";

/** Chooses and prepares the folders for a data folder: inside it, or, where the server's account cannot get there, outside. */
export async function preparePostgresHome(dataDir: string): Promise<PostgresHome> {
  await mkdir(dataDir, { recursive: true });
  const folder = await chooseFolder(await realpath(dataDir));
  const account = await accountFor(folder);
  await makePrivate(folder, account);
  const socketFolder = chooseSocketFolder(folder);
  await makePrivate(socketFolder, account);
  return {
    folder,
    pgdata: path.join(folder, "pgdata"),
    socketFolder,
    log: path.join(folder, "postgres.log"),
    account,
  };
}

async function chooseFolder(data: string): Promise<string> {
  if (existsSync(path.join(data, signpost))) return readSignpost(data);

  const inside = path.join(data, "postgres");
  if (await canReach(await accountFor(inside), inside)) return inside;
  if (existsSync(path.join(inside, "pgdata"))) {
    throw new Error(
      `The database in ${inside} cannot be reached by the account it must run as (PostgreSQL refuses to run as root): ` +
        "a folder above it is closed to others. Open it (chmod o+x) or move the data folder.",
    );
  }
  await mkdir(systemFolder, { recursive: true });
  await chmod(systemFolder, 0o711);
  const outside = path.join(systemFolder, randomBytes(6).toString("hex"));
  const line = `The database of this folder is in ${outside}\n`;
  await writeFile(path.join(data, signpost), line, { flag: "wx" }).catch(unlessThere);
  return readSignpost(data);
}

async function readSignpost(data: string): Promise<string> {
  const file = path.join(data, signpost);
  const folder = / is in (\S+)\n$/u.exec(await readFile(file, "utf8"))?.[1];
  if (folder === undefined) throw new Error(`${file} does not say where the database is.`);
  return folder;
}

function unlessThere(error: NodeJS.ErrnoException) {
  // Another process put it there first: its choice counts.
  if (error.code !== "EEXIST") throw error;
}

function chooseSocketFolder(folder: string): string {
  const own = path.join(folder, "run");
  if (Buffer.byteLength(own) <= longestSocketFolder) return own;
  const mark = createHash("sha256").update(folder).digest("hex").slice(0, 12);
  return path.join(tmpdir(), `cookiedesk-${mark}-${process.getuid?.() ?? "user"}`);
}

/**
 * Whoever can open the socket is the database's owner: only the account itself (and root) may enter.
 * A folder that somebody else put there first (in a shared place) is not taken.
 */
async function makePrivate(folder: string, account: Account) {
  await mkdir(folder, { mode: 0o700 }).catch(unlessThere);
  const found = await lstat(folder);
  const ours = [process.getuid?.(), account?.uid];
  if (!found.isDirectory() || !ours.includes(found.uid)) {
    throw new Error(
      `${folder} belongs to another user. Choose another DATA_DIR, or start as that user.`,
    );
  }
  await chmod(folder, 0o700);
  if (account !== undefined) await chown(folder, account.uid, account.gid);
}
