/**
 * `npm test`: unit and integration tests on the embedded PostgreSQL, those with a database once more on DATABASE_URL
 * where it is set, then the journeys in a browser. Ends with the sum of all: `N passed, N failed`.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { findBrowser } from "./find-browser.ts";
import { playwrightTally, sum, type Tally, vitestTally } from "./tally.ts";

const root = path.resolve(import.meta.dirname, "..", "..", "..", "..");
const reports = mkdtempSync(path.join(tmpdir(), "cookiedesk-reports-"));
const { DATABASE_URL: databaseUrl, NODE_ENV: _, ...environment } = process.env;

async function main() {
  const tallies = [await unitAndIntegration()];
  if (databaseUrl !== undefined && databaseUrl !== "")
    tallies.push(await integrationOn(databaseUrl));
  tallies.push(await journeys());

  const { passed, failed, skipped } = sum(tallies);
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function unitAndIntegration(): Promise<Tally> {
  headline("Unit and integration tests, on the embedded PostgreSQL");
  return vitest("embedded.json", ["run"], environment);
}

/**
 * The random sequences of the model ran whole on the first database; here a few of them show that the SQL is the same. The
 * matrix of permissions asks for answers, not for a dialect, and is left out.
 */
async function integrationOn(url: string): Promise<Tally> {
  headline("Integration tests, on DATABASE_URL");
  const env = { MODEL_RUNS: "30", ...environment, DATABASE_URL: url };
  const which = ["related", "prisma/src/test-database.ts", "--run"];
  const matrix = ["--exclude", "apps/server/src/permission-matrix/**"];
  return vitest("database-url.json", [...which, ...matrix], env);
}

async function vitest(report: string, which: string[], env: NodeJS.ProcessEnv): Promise<Tally> {
  const file = path.join(reports, report);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return vitestTally(file, await run("vitest", [...which, ...reporters], root, env));
}

async function journeys(): Promise<Tally> {
  const browser = findBrowser();
  headline(`Journeys, in ${browser}`);
  const file = path.join(reports, "journeys.json");
  const env = { ...environment, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const code = await run(
    "playwright",
    ["test", "--reporter=list,json"],
    path.join(root, "e2e"),
    env,
  );
  return playwrightTally(file, code);
}

async function run(
  program: string,
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const bin = path.join(root, "node_modules", ".bin");
  const PATH = `${bin}${path.delimiter}${env["PATH"] ?? ""}`;
  const child = spawn(path.join(bin, program), args, {
    cwd,
    env: { ...env, PATH, ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }) },
    stdio: ["ignore", 1, 2],
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

function headline(text: string) {
  console.log(`\n— ${text}\n`);
}

try {
  process.exitCode = await main();
} finally {
  rmSync(reports, { recursive: true, force: true });
}
