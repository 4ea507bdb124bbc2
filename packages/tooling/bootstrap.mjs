/**
 * What `npm start`, `npm test` and `npm run import` begin with, on a bare clone too: installs, generates and builds
 * what is missing or out of date, then runs the program under Node 24. Plain JavaScript for Node 20, built-ins only:
 * nothing is installed yet when it starts. Everything it says goes to stderr; stdout belongs to the program.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import module from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const stamps = path.join(root, "node_modules", ".cookiedesk");
const lockfile = path.join(root, "package-lock.json");
const node24 = path.join(root, "node_modules", ".bin", "node");

/** What each command needs, in order, and the program it then runs. */
const commands = {
  start: { needs: [install, generate, buildAdmin], program: "apps/server/src/main.ts" },
  import: { needs: [install, generate], program: "apps/server/src/import-main.ts" },
  test: {
    needs: [install, generate, buildAdmin],
    program: "packages/tooling/src/test/run-tests.ts",
  },
  check: { needs: [install, generate], program: "packages/tooling/src/check/run-checks.ts" },
  screens: { needs: [install, generate, buildAdmin], program: "e2e/screens.ts" },
  chaos: { needs: [install, generate, buildAdmin], program: "e2e/chaos/run-chaos.ts" },
  bench: { needs: [install, generate], program: "bench/src/main.ts" },
  model: { needs: [install, generate], program: "packages/tooling/src/test/run-model.ts" },
  mutation: { needs: [install], program: "packages/tooling/src/mutation/run-mutation.ts" },
  verify: { needs: [install, generate], program: "apps/server/src/verify-main.ts" },
  generate: { needs: [install, generate], program: null },
};

const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined)
  fail(`Unknown command “${name}”. There are: ${Object.keys(commands).join(", ")}.`);

for (const need of command.needs) await need();
if (command.program !== null) await runProgram(path.join(root, command.program));

async function install() {
  const wanted = hashOf([lockfile]);
  if (readStamp("installed") === wanted || isInstalled()) return writeStamp("installed", wanted);
  say("Installing the packages (once; a minute or two)…");
  await run([...npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeStamp("installed", wanted);
}

/** Whether npm's own record of what it installed holds every package of the lockfile: `npm install` by hand counts. */
function isInstalled() {
  const record = path.join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(JSON.parse(readFileSync(lockfile, "utf8")).packages).every(
    ([place, { version, optional }]) =>
      !place.startsWith("node_modules/") ||
      (installed[place]?.version ?? (optional && version)) === version,
  );
}

/** Prisma wants to download an engine that only its migrations need, unless it is named one: any executable will do. */
async function generate() {
  const wanted = hashOf([path.join(root, "prisma", "schema.prisma"), lockfile]);
  if (
    readStamp("generated") === wanted &&
    existsSync(path.join(root, "prisma", "generated", "client.ts"))
  )
    return;
  say("Generating the database client…");
  const prisma = path.join(root, "node_modules", "prisma", "build", "index.js");
  await run([node24, prisma, "generate", "--schema", "prisma/schema.prisma", "--no-hints"], {
    PRISMA_SCHEMA_ENGINE_BINARY: node24,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  });
  writeStamp("generated", wanted);
}

async function buildAdmin() {
  const sources = ["apps/admin", "packages/domain", "packages/render", "packages/ui"];
  const inputs = sources.flatMap((folder) => filesIn(path.join(root, folder)));
  const wanted = hashOf([lockfile, ...inputs.toSorted(compare)]);
  if (
    readStamp("admin") === wanted &&
    existsSync(path.join(root, "apps", "admin", "dist", "index.html"))
  )
    return;
  say("Building the back office…");
  const vite = path.join(root, "node_modules", "vite", "bin", "vite.js");
  const build = [node24, vite, "build", "apps/admin", "--logLevel", "warn"];
  await run(build, { NODE_ENV: "production" });
  writeStamp("admin", wanted);
}

/** In this process where it is Node 24 already, as it is in every `npm run` after the first. */
async function runProgram(program) {
  process.env.NODE_ENV ??= name === "start" ? "production" : "development";
  // What Node made of the sources, kept for the next start, here and in what the program starts.
  process.env.NODE_COMPILE_CACHE ??= path.join(stamps, "compile-cache");
  if (Number.parseInt(process.versions.node, 10) >= 24) {
    module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
    process.argv = [process.execPath, program, ...args];
    await import(pathToFileURL(program).href);
    return;
  }
  const child = spawn(node24, [program, ...args], {
    cwd: root,
    stdio: "inherit",
    env: environment({}),
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => (process.exitCode = code ?? (signal === null ? 1 : 128)));
}

/** Runs a tool to its end; its stdout goes to our stderr. */
async function run([executable, ...rest], extra = {}) {
  const child = spawn(executable, rest, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    env: environment(extra),
  });
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (code !== 0)
    fail(`This failed (exit ${code}): ${path.basename(executable)} ${rest.join(" ")}`);
}

/** Programs that the tools start in turn find Node 24 too. */
function environment(extra) {
  const bin = path.join(root, "node_modules", ".bin");
  return { ...process.env, ...extra, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}` };
}

/** The npm that started us, with the node that runs us: the one in `.bin` is being replaced while it installs. */
function npm() {
  const script = process.env.npm_execpath;
  return script === undefined ? ["npm"] : [process.execPath, script];
}

function filesIn(folder) {
  const skipped = new Set(["node_modules", "dist", ".types", ".turbo"]);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name) && !/\.test\.tsx?$/u.test(entry.name))
    .flatMap((entry) => {
      const entryPath = path.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(entryPath) : [entryPath];
    });
}

function compare(a, b) {
  return a < b ? -1 : 1;
}

function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files)
    hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function readStamp(step) {
  const file = path.join(stamps, step);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function writeStamp(step, hash) {
  if (readStamp(step) === hash) return;
  mkdirSync(stamps, { recursive: true });
  writeFileSync(path.join(stamps, step), hash);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(line) {
  say(line);
  process.exit(1);
}
