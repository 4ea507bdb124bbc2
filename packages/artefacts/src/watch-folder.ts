import { type FSWatcher, watch } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Network folders and containers lose notices; looking again this often is what may be relied on. */
const lookAgainAfter = 2000;

/**
 * Names every file that appears or changes in a folder, which need not exist yet. Each change is told at least once.
 * Files that are already there are told too. The returned function ends it.
 */
export function watchFolder(folder: string, changed: (name: string) => void): () => void {
  const seen = new Map<string, string>();
  let folderStamp = "";
  let settled = false;
  let looking = false;
  let ended = false;
  let watcher: FSWatcher | null = null;

  async function look(): Promise<void> {
    if (looking || ended) return;
    looking = true;
    try {
      watcher ??= startWatching();
      const stamp = await stampOf(folder);
      // Two renames may share one time stamp: a folder counts as unchanged only when the look before agreed.
      if (stamp !== folderStamp || !settled)
        for (const name of await readdir(folder)) await compare(name);
      settled = stamp === folderStamp;
      folderStamp = stamp;
    } catch {
      // A folder that is not there, or not readable for a while, is looked at again; what was seen stays seen.
      stopWatching();
    } finally {
      looking = false;
    }
  }

  async function compare(name: string): Promise<void> {
    const stamp = await stampOf(join(folder, name)).catch(() => null);
    if (ended || stamp === null || seen.get(name) === stamp) return;
    seen.set(name, stamp);
    changed(name);
  }

  function startWatching(): FSWatcher {
    const started = watch(folder, { persistent: false }, (_event, name) => {
      settled = false;
      if (name !== null) void compare(name);
    });
    started.on("error", stopWatching);
    return started;
  }

  function stopWatching(): void {
    watcher?.close();
    watcher = null;
  }

  const timer = setInterval(() => void look(), lookAgainAfter).unref();
  void look();
  return () => {
    ended = true;
    clearInterval(timer);
    stopWatching();
  };
}

async function stampOf(path: string): Promise<string> {
  const { mtimeNs, size, ino } = await stat(path, { bigint: true });
  return `${mtimeNs}/${size}/${ino}`;
}

/** Whether a fault says that there is no such file or folder. */
export function isMissing(fault: unknown): boolean {
  return (
    fault instanceof Error &&
    "code" in fault &&
    (fault.code === "ENOENT" || fault.code === "ENOTDIR")
  );
}
