import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const root = path.resolve(import.meta.dirname, "..");

/** The whole product, started as `npm start` starts it, on ports and a data folder of its own. */
export interface RunningApp {
  readonly adminUrl: string;
  readonly portalUrl: string;
  readonly port: number;
  readonly portalPort: number;
  /** The one-time link that creates the first account; null where there is one already. */
  readonly setupLink: string | null;
  readonly output: () => string;
  /** How it ended, where it ended by itself. */
  readonly ended: Promise<NodeJS.Signals | number | null>;
  stop(): Promise<void>;
}

interface StartOptions {
  readonly empty: boolean;
  /** Left as it is at the end; without it, a new one that goes with the program. */
  readonly dataDir?: string;
  /** Free ones where they are not named. */
  readonly port?: number;
  readonly portalPort?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

export async function startApp({
  empty,
  dataDir: kept,
  port: namedPort,
  portalPort: namedPortalPort,
  environment,
}: StartOptions): Promise<RunningApp> {
  const port = namedPort ?? (await freePort());
  const portalPort = namedPortalPort ?? (await freePort());
  const dataDir = kept ?? (await makeDataFolder());
  const child = spawn(
    process.execPath,
    [path.join(root, "apps/server/src/main.ts"), ...(empty ? ["--empty"] : [])],
    {
      cwd: root,
      env: {
        ...process.env,
        PORT: String(port),
        PORTAL_PORT: String(portalPort),
        DATA_DIR: dataDir,
        HOST: "127.0.0.1",
        // Its own, embedded, whatever this machine has.
        DATABASE_URL: "",
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const end = new Promise<NodeJS.Signals | number | null>((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ?? code));
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));

  const adminUrl = `http://127.0.0.1:${port}`;
  const portalUrl = `http://127.0.0.1:${portalPort}`;
  const isGreeted = () => output.includes("Public site  ");
  await Promise.all(
    [adminUrl, portalUrl].map((url) => untilHealthy(url, child, isGreeted, () => output)),
  );
  const setupLink = /https?:\/\/\S+\/setup\?token=\S+/u.exec(output)?.[0] ?? null;

  return {
    adminUrl,
    portalUrl,
    port,
    portalPort,
    setupLink,
    output: () => output,
    ended: end,
    async stop() {
      child.kill("SIGTERM");
      await end;
      if (kept === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export async function makeDataFolder(): Promise<string> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "cookiedesk-e2e-"));
  // As root, the database runs as nobody, and has to get there.
  await chmod(dataDir, 0o755);
  return dataDir;
}

export async function untilHealthy(
  url: string,
  child: ChildProcess,
  isGreeted: () => boolean,
  output: () => string,
): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The program ended while it was starting:\n${output()}`);
    const response = await fetch(`${url}/health`).catch(() => null);
    if (response?.ok === true && isGreeted()) return;
    await sleep(100);
  }
  throw new Error(`${url} did not answer in two minutes:\n${output()}`);
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string")
    throw new Error("No free port could be had.");
  return address.port;
}
