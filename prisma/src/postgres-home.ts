import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, lstat, mkdir, realpath, writeFile } from "node:fs/promises";
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
  /** Names the process of ours that started the server and will stop it. */
  readonly ownerFile: string;
  readonly account: Account;
}

/** Linux: 108 bytes for the socket's whole path (sun_path), macOS 104; the file's own name takes 15. */
const longestSocketFolder = 104 - "/.s.PGSQL.5432".length - 1;

/** Where root keeps what `nobody` must reach when the data folder is behind a closed one. */
const systemFolder = "/var/lib/cookiedesk";

/** Chooses and prepares the folders for a data folder: inside it, or, where the server's account cannot get there, outside. */
export async function preparePostgresHome(dataDir: string): Promise<PostgresHome> {
  await mkdir(dataDir, { recursive: true });
  const data = await realpath(dataDir);
  const mark = createHash("sha256").update(data).digest("hex").slice(0, 12);

  const inside = path.join(data, "postgres");
  const outside = path.join(systemFolder, mark);
  const isOutside = await mustLieOutside(inside, outside);
  const folder = isOutside ? outside : inside;
  const account = await accountFor(folder);

  if (isOutside) {
    await mkdir(systemFolder, { recursive: true });
    await chmod(systemFolder, 0o711);
    await writeFile(
      path.join(data, "postgres-is-elsewhere.txt"),
      `The database of this folder is in ${folder}\n`,
    );
  }
  await makePrivate(folder, account);
  const socketFolder = await chooseSocketFolder(folder, mark);
  await makePrivate(socketFolder, account);
  return {
    folder,
    pgdata: path.join(folder, "pgdata"),
    socketFolder,
    log: path.join(folder, "postgres.log"),
    ownerFile: path.join(folder, "owner.json"),
    account,
  };
}

async function mustLieOutside(inside: string, outside: string): Promise<boolean> {
  if (await canReach(await accountFor(inside), inside)) {
    return existsSync(path.join(outside, "pgdata")) && !existsSync(path.join(inside, "pgdata"));
  }
  if (!existsSync(path.join(inside, "pgdata"))) return true;
  throw new Error(
    `The database in ${inside} cannot be reached by the account it must run as (PostgreSQL refuses to run as root): ` +
      "a folder above it is closed to others. Open it (chmod o+x) or move the data folder.",
  );
}

async function chooseSocketFolder(folder: string, mark: string): Promise<string> {
  const own = path.join(folder, "run");
  if (Buffer.byteLength(own) <= longestSocketFolder) return own;
  return path.join(tmpdir(), `cookiedesk-${mark}-${process.getuid?.() ?? "user"}`);
}

/**
 * Whoever can open the socket is the database's owner: only the account itself (and root) may enter.
 * A folder that somebody else put there first (in a shared place) is not taken.
 */
async function makePrivate(folder: string, account: Account) {
  if (!existsSync(folder)) await mkdir(folder, { mode: 0o700 });
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
