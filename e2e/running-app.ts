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
  /** The one-time link that creates the first account; null where there is one already. */
  readonly setupLink: string | null;
  readonly output: () => string;
  stop(): Promise<void>;
}

export async function startApp({ empty }: { empty: boolean }): Promise<RunningApp> {
  const [port, portalPort] = await Promise.all([freePort(), freePort()]);
  const dataDir = await mkdtemp(path.join(tmpdir(), "cookiedesk-e2e-"));
  // As root, the database runs as nobody, and has to get there.
  await chmod(dataDir, 0o755);
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
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));

  const adminUrl = `http://127.0.0.1:${port}`;
  const portalUrl = `http://127.0.0.1:${portalPort}`;
  await Promise.all([adminUrl, portalUrl].map((url) => untilHealthy(url, child, () => output)));
  const setupLink = /https?:\/\/\S+\/setup\?token=\S+/u.exec(output)?.[0] ?? null;

  return {
    adminUrl,
    portalUrl,
    setupLink,
    output: () => output,
    async stop() {
      await ended(child);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await exit;
}

async function untilHealthy(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null)
      throw new Error(`The program ended while it was starting:\n${output()}`);
    const response = await fetch(`${url}/health`).catch(() => null);
    if (response?.ok === true) return;
    await sleep(100);
  }
  throw new Error(`${url} did not answer in two minutes:\n${output()}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string")
    throw new Error("No free port could be had.");
  return address.port;
}
