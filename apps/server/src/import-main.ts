/**
 * `npm run import [-- --dry-run --json] FILE…`: shows what is recognised in documents, or makes drafts of them.
 * Exit code 0, also with warnings; 2 where a file could not be read as a policy or the call makes no sense.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";

import { allGrants } from "@cookiedesk/api/context";
import { createFolderStore } from "@cookiedesk/artefacts/folder-store";
import { loadLanguageDetector } from "@cookiedesk/api/detect-language";
import { importFiles } from "@cookiedesk/api/import/import-documents";
import type { SourceFile } from "@cookiedesk/api/import/recogniser";
import { createIdMaker } from "@cookiedesk/api/new-id";
import { dryRun } from "@cookiedesk/importer/dry-run";
import { recogniseDocument } from "@cookiedesk/importer/recognise-document";
import { hashPassword, verifyPassword } from "better-auth/crypto";

import { readSettings } from "./env.ts";
import { fillFirstRun } from "./first-run.ts";
import { openMigratedDatabase } from "./open-database.ts";

const usage = "Usage: npm run import -- [--dry-run --json] FILE…";

try {
  process.exitCode = await main();
} catch (error) {
  // A file that is not there, a database that does not answer: one sentence, no stack.
  console.error(
    error instanceof Error && process.env["DEBUG"] === undefined ? error.message : error,
  );
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const call = readCall();
  if (call === null) return refuse(usage);
  const { files, isDry } = call;
  if (!isDry) return importAll(files);

  const detectLanguage = await loadLanguageDetector();
  return dryRun(files, {
    readFile: (file) => readFile(file),
    print: (line) => console.log(line),
    detectLanguage,
  });
}

function readCall(): { files: string[]; isDry: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    if (positionals.length === 0 || (values.json && !values["dry-run"])) return null;
    return { files: positionals, isDry: values["dry-run"] };
  } catch {
    return null;
  }
}

/** Makes drafts in the deployment of this environment: beside the running back office, or by itself. */
async function importAll(files: readonly string[]): Promise<number> {
  const settings = readSettings(process.env);
  if ("length" in settings) return refuse(settings.join("\n"));
  const contents = await Promise.all(
    files.map(async (file) => ({ name: path.basename(file), bytes: await readFile(file) })),
  );

  const database = await openMigratedDatabase({ ...settings, exclusive: false });
  try {
    const now = () => new Date();
    const detectLanguage = await loadLanguageDetector();
    const context = {
      db: database.db,
      artefacts: createFolderStore(path.join(settings.dataDir, "artefacts")),
      now,
      newId: createIdMaker(now),
      detectLanguage,
      // Nobody else waits for this program.
      recognise: async (file: SourceFile) => recogniseDocument(file, { detectLanguage }),
      portalUrl: settings.portalUrl,
      publicUrl: settings.publicUrl,
      mail: null,
      hashPassword,
      verifyPassword,
    };
    await fillFirstRun(context, { empty: true });
    const actor = { id: "command line", name: "command line", email: "", grants: allGrants };
    const entry = { id: context.newId(), act: "import" };
    const { base, platforms, refused, warnings } = await importFiles(
      { ...context, actor, entry, sessionId: null, requestId: null },
      contents,
    );

    if (base !== null)
      console.log(
        `${base.created ? "Made" : "Updated"} the base policy ${base.name}: ${base.changedTexts} changes`,
      );
    for (const { slug, created, overrides } of platforms) {
      console.log(`${created ? "Made" : "Updated"} the platform ${slug}: ${overrides} overrides`);
    }
    for (const { file, message, excerpt } of warnings) {
      console.log(
        `${file ?? "All"}: ${message}${excerpt === null ? "" : ` [${excerpt.replaceAll(/\s+/gu, " ").slice(0, 100)}]`}`,
      );
    }
    for (const { file, error } of refused) console.error(`${file}: ${error.message}`);
    return refused.length === 0 ? 0 : 2;
  } finally {
    await database.close();
  }
}

function refuse(reason: string): number {
  console.error(reason);
  return 2;
}
