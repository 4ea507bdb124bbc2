import { join, resolve } from "node:path";

interface PortalSettings {
  readonly host: string;
  readonly port: number;
  readonly storeFolder: string;
}

/** Where the portal listens and what it reads, from the environment; a sentence where a setting makes no sense. */
export function readPortalSettings(
  environment: Readonly<Record<string, string | undefined>>,
): PortalSettings | string {
  const port = environment["PORTAL_PORT"] ?? "4001";
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) {
    return `PORTAL_PORT is "${port}"; it must be a number from 0 to 65535.`;
  }
  return {
    host: environment["HOST"] ?? "127.0.0.1",
    port: Number(port),
    storeFolder: join(resolve(environment["DATA_DIR"] ?? "data"), "artefacts"),
  };
}
