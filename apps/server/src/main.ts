/** `npm start`: the back office, its worker and the public site, until Ctrl-C. */
import { readFileSync } from "node:fs";
import path from "node:path";

import { createFolderStore } from "@cookiedesk/artefacts/folder-store";
import { loadLanguageDetector } from "@cookiedesk/api/detect-language";
import { createRecogniser } from "@cookiedesk/api/import/recogniser";
import { createIdMaker } from "@cookiedesk/api/new-id";
import { createSetupToken } from "@cookiedesk/api/setup/create-setup-token";
import { hashPassword, verifyPassword } from "better-auth/crypto";

import { readSettings, type Settings } from "./env.ts";
import { fillFirstRun } from "./first-run.ts";
import { createMailSender } from "./mail-sender.ts";
import { makeDataFolder } from "./make-data-folder.ts";
import { openMigratedDatabase } from "./open-database.ts";
import { startPortal } from "./portal-process.ts";
import { readSecret } from "./secret.ts";
import { createServer } from "./server.ts";
import { createSignIn } from "./sign-in.ts";
import { startWorker } from "./worker.ts";

const settings = readSettings(process.env);
if ("length" in settings) giveUp(settings.join("\n"));
// A slip such as --emtpy would fill a folder with demo data that was to stay empty.
const unknown = process.argv.slice(2).filter((option) => option !== "--empty");
if (unknown.length > 0) giveUp(`There is no option ${unknown.join(" ")}. The only one is --empty.`);

const closing: (() => Promise<void>)[] = [];
let closingSince: number | null = null;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => void close(0));

try {
  await start(settings);
} catch (error) {
  await explain(error);
}

async function start({
  port,
  host,
  publicUrl,
  portalUrl,
  dataDir,
  databaseUrl,
  mail,
}: Settings): Promise<void> {
  const detecting = loadLanguageDetector();
  // A failure on the way is explained once; the detector's own must not end the program first.
  detecting.catch(() => {});
  await makeDataFolder(dataDir);
  const database = await openMigratedDatabase({ databaseUrl, dataDir, exclusive: true });
  closing.unshift(() => database.close());

  const now = () => new Date();
  const recogniser = createRecogniser();
  closing.unshift(() => recogniser.close());
  const artefacts = createFolderStore(path.join(dataDir, "artefacts"));
  const context = {
    db: database.db,
    artefacts,
    now,
    newId: createIdMaker(now),
    detectLanguage: await detecting,
    recognise: recogniser.recognise,
    portalUrl,
    publicUrl,
    mail: mail === null ? null : createMailSender(mail),
    hashPassword,
    verifyPassword,
  };
  // Beside everything else: it needs nothing of the rest, and takes as long to come up.
  const portal = startPortal({ ...process.env, DATA_DIR: dataDir });
  // Awaited below; what goes wrong before that must not end the program unexplained.
  portal.catch(() => {});
  closing.unshift(() => portal.then((started) => started.stop()).catch(() => {}));
  await fillFirstRun(context, { empty: process.argv.includes("--empty") });

  const origins = [publicUrl, ...loopbackOrigins(host, port)];
  const server = await createServer({
    context,
    signIn: createSignIn({
      db: database.db,
      secret: await readSecret(dataDir),
      publicUrl,
      trustedOrigins: origins,
      now,
    }),
    publicUrl,
    origins,
    adminFolder: path.resolve(import.meta.dirname, "../../admin/dist"),
    version: readVersion(),
  });
  await server.listen({ host, port });
  closing.unshift(() => server.close());
  const worker = await startWorker(database.url, context);
  closing.unshift(() => worker.stop());
  await portal;

  await greet({ publicUrl, portalUrl, token: await createSetupToken(context) });
}

async function greet({
  publicUrl,
  portalUrl,
  token,
}: {
  publicUrl: string;
  portalUrl: string;
  token: string | null;
}) {
  const lines = [`Back office  ${publicUrl}`, `Public site  ${portalUrl}`];
  if (token !== null) {
    lines.push(
      "",
      "There is no account yet. This link creates the first one; it works once, for 24 hours:",
      `${publicUrl}/setup?token=${token}`,
    );
  }
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol === "http:" && !isLoopback(hostname)) {
    lines.push(
      "",
      "Passwords and sessions go over plain http here. Put https in front, and say so: PUBLIC_URL=https://…",
    );
  }
  // In one piece: a program that waits for the addresses has the link with them.
  console.log(lines.join("\n"));
}

/** On one's own machine, both names of it are the same place. */
function loopbackOrigins(host: string, port: number): string[] {
  const isLocal = isLoopback(host) || host === "0.0.0.0" || host === "::";
  return isLocal
    ? [`http://127.0.0.1:${port}`, `http://localhost:${port}`, `http://[::1]:${port}`]
    : [];
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || host.startsWith("127.");
}

async function explain(error: unknown): Promise<void> {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE" && !("length" in settings)) {
    console.error(
      `Port ${settings.port} is in use. Set PORT to another one, for example PORT=${settings.port + 10}.`,
    );
  } else if (code === "EACCES" && !("length" in settings) && settings.port < 1024) {
    console.error(`Port ${settings.port} is not open to this user. Set PORT to one above 1023.`);
  } else {
    console.error(
      error instanceof Error
        ? process.env["DEBUG"] === undefined
          ? error.message
          : error.stack
        : error,
    );
  }
  await close(1);
}

/**
 * Ends everything that was started, the last thing first. A second Ctrl-C does not wait; but one press may arrive twice
 * (from the terminal and from npm), so what comes at once is the same one.
 */
async function close(exitCode: number): Promise<void> {
  if (closingSince !== null) {
    if (performance.now() - closingSince > 500) process.exit(exitCode === 0 ? 130 : exitCode);
    return;
  }
  closingSince = performance.now();
  for (const end of closing) {
    // What does not end as it should must not keep the rest running: the database is the last.
    await end().catch((error: unknown) => console.error(error));
  }
  process.exit(exitCode);
}

function readVersion(): string {
  const described: unknown = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  const isNamed = typeof described === "object" && described !== null && "version" in described;
  return isNamed ? String(described.version) : "unknown";
}

function giveUp(reason: string): never {
  console.error(reason);
  process.exit(1);
}
