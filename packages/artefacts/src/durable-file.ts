import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What may happen around the moment at which a file appears under its name. */
interface RenameHooks {
  readonly beforeRename?: () => void;
  readonly afterRename?: () => void;
}

/** Writes a file whole or not at all: readers see the old bytes or the new ones, also after a crash of the machine. */
export async function writeDurably(
  path: string,
  bytes: Uint8Array,
  hooks: RenameHooks = {},
): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  const draft = join(folder, `.${randomUUID()}.tmp`);

  try {
    const file = await open(draft, "wx", 0o644);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    hooks.beforeRename?.();
    await rename(draft, path);
    hooks.afterRename?.();
  } catch (fault) {
    await rm(draft, { force: true });
    throw fault;
  }
  await syncFolder(folder);
}

async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  // A new folder is only safe when the one that lists it is on disk too.
  for (let made = folder; made.length >= first.length; made = dirname(made))
    await syncFolder(dirname(made));
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
