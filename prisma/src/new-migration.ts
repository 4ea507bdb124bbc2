/**
 * `npm run migration -- NAME [--from REVISION]`: writes the migration from the schema of a git revision (HEAD)
 * to the schema in the work tree. What Prisma cannot say (triggers, checks) is added to the file by hand.
 */
import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

import { startEmbeddedServer } from "./embedded-server.ts";
import { diffSchemas } from "./schema-engine.ts";

const home = path.resolve(import.meta.dirname, "..");

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { from: { type: "string" } },
  });
  const [name, ...rest] = positionals;
  if (name === undefined || rest.length > 0 || !/^[a-z0-9_]+$/u.test(name)) {
    console.error("Usage: npm run migration -- NAME [--from REVISION]   (NAME: a-z, 0-9 and _)");
    return 2;
  }
  const sql = await migrationFrom(schemaAt(values.from ?? "HEAD"));
  if (sql === "") {
    console.error("The schema has not changed: no migration written.");
    return 1;
  }
  const stamp = new Date().toISOString().replaceAll(/\D/gu, "").slice(0, 14);
  const folder = path.join(home, "migrations", `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "migration.sql"), sql);
  console.log(path.relative(process.cwd(), path.join(folder, "migration.sql")));
  return 0;
}

async function migrationFrom(old: string | null): Promise<string> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "cookiedesk-migration-"));
  await chmod(dataDir, 0o755);
  const server = await startEmbeddedServer({ dataDir });
  try {
    return await diffSchemas(
      old,
      await readFile(path.join(home, "schema.prisma"), "utf8"),
      server.urlOf("postgres"),
    );
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true });
  }
}

/** The schema as that revision has it; null where it has none yet. */
function schemaAt(revision: string): string | null {
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", home, ...args], { encoding: "utf8", stdio: "pipe" });
  try {
    git("rev-parse", "--verify", "--quiet", `${revision}:./schema.prisma`);
  } catch {
    return null;
  }
  return git("show", `${revision}:./schema.prisma`);
}

process.exitCode = await main();
