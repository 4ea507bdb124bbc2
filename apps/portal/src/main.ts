import { readFileSync } from "node:fs";

import { createFolderStore } from "@cookiedesk/artefacts/folder-store";

import { createPortal } from "./portal-server.ts";
import { readPortalSettings } from "./portal-settings.ts";

const settings = readPortalSettings(process.env);
if (typeof settings === "string") giveUp(settings);
const { host, port, storeFolder } = settings;

const portal = await createPortal({
  store: createFolderStore(storeFolder),
  version: readVersion(),
  report: (problem) => console.error(`portal: ${problem}`),
});

for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());
// Started by another program, the portal ends with it.
process.once("disconnect", () => void stop());

try {
  const listening = await portal.listen({ host, port });
  console.log(`The public site is at ${listening}`);
  process.send?.({ listening });
} catch (fault) {
  if (!(fault instanceof Error && "code" in fault)) throw fault;
  if (fault.code === "EADDRINUSE") {
    giveUp(
      `Port ${port} is in use. Set PORTAL_PORT to another one, for example PORTAL_PORT=${port + 10}.`,
    );
  }
  if (fault.code === "EACCES")
    giveUp(`Port ${port} is not open to this user. Set PORTAL_PORT to one above 1023.`);
  throw fault;
}

async function stop(): Promise<never> {
  await portal.close();
  process.exit(0);
}

function giveUp(reason: string): never {
  console.error(reason);
  process.exit(1);
}

function readVersion(): string {
  const described: unknown = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  const isNamed = typeof described === "object" && described !== null && "version" in described;
  return isNamed ? String(described.version) : "unknown";
}
