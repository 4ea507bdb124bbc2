import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createFolderStore } from "@cookiedesk/artefacts/folder-store";

import { createPortal } from "./portal-server.ts";
import { publishSample } from "./published-sample.ts";

const open: (() => Promise<void>)[] = [];

/** For tests: a portal on a store of its own, with two versions of the platform `babel` in it unless it is to be empty. */
export async function startPortal(given: { folder?: string; empty?: boolean } = {}) {
  const folder = given.folder ?? (await mkdtemp(join(tmpdir(), "cookiedesk-portal-")));
  const store = createFolderStore(folder);
  const reports: string[] = [];
  const pointer = given.empty === true ? null : await publishSample(store, "babel", 2);
  const portal = await createPortal({
    store,
    version: "1.2.3",
    report: (problem) => reports.push(problem),
  });
  open.push(() => portal.close());

  const get = async (url: string, headers: Record<string, string> = {}) =>
    portal.inject({ method: "GET", url, headers });
  return { portal, get, store, folder, reports, pointer, versions: pointer?.versions ?? [] };
}

/** For tests: closes every portal that was started. */
export async function closePortals(): Promise<void> {
  for (const close of open.splice(0)) await close();
}
