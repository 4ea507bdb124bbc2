import { type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";

/** The user and group that the embedded server runs as; undefined: as ourselves. */
export type Account = { readonly uid: number; readonly gid: number } | undefined;

/** `nobody` on every Linux and macOS that has it under this number; the number is all that is needed. */
const nobody = { uid: 65534, gid: 65534 };

/**
 * PostgreSQL refuses to run as root. As root it runs as whoever owns the data already, or else as nobody;
 * as anybody else it runs as ourselves.
 */
export async function accountFor(existingData: string): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await statOrNull(existingData);
  return owner === null || owner.uid === 0 ? nobody : { uid: owner.uid, gid: owner.gid };
}

/** Whether the account may pass through every folder above the path; a home folder of mode 0700 stops it. */
export async function canReach(account: Account, target: string): Promise<boolean> {
  if (account === undefined) return true;
  for (let folder = path.dirname(target); ; folder = path.dirname(folder)) {
    const found = await statOrNull(folder);
    if (found !== null && !maySearch(account, found)) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

function maySearch({ uid, gid }: { uid: number; gid: number }, folder: Stats): boolean {
  if (folder.uid === uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}

async function statOrNull(target: string): Promise<Stats | null> {
  try {
    return await stat(target);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
