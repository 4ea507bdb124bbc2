/**
 * `npm run -s verify`: looks at every version that was ever published, a line a platform. Exit code 0 where all of it is
 * proved; 1 where something is not, each named with its hash; 2 where nothing could be looked at.
 */
import path from "node:path";

import { createFolderStore } from "@cookiedesk/artefacts/folder-store";
import { findSlugs } from "@cookiedesk/api/platform/store";
import { type VerifyContext, verifyPlatform } from "@cookiedesk/api/version/verify-platform";

import { readSettings } from "./env.ts";
import { openMigratedDatabase } from "./open-database.ts";

/** How many versions one transaction looks at. */
const limit = 50;

try {
  process.exitCode = await main();
} catch (error) {
  // A database that does not answer: one sentence, no stack.
  console.error(
    error instanceof Error && process.env["DEBUG"] === undefined ? error.message : error,
  );
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const settings = readSettings(process.env);
  if ("length" in settings) {
    console.error(settings.join("\n"));
    return 2;
  }
  const { db, close } = await openMigratedDatabase({ ...settings, exclusive: false });
  try {
    const context = { db, artefacts: createFolderStore(path.join(settings.dataDir, "artefacts")) };
    let problems = 0;
    for (const { id, slug } of await findSlugs(db)) problems += await verify(context, id, slug);
    return problems === 0 ? 0 : 1;
  } finally {
    await close();
  }
}

/** Looks at one platform, prints what it found and answers how much of it is wrong. */
async function verify(context: VerifyContext, platformId: string, slug: string): Promise<number> {
  let files = 0;
  let problems = 0;
  let after = 0;
  for (;;) {
    const { total, versions } = await verifyPlatform(context, { platformId, after, limit });
    for (const version of versions) {
      files += version.files;
      problems += version.problems.length;
      for (const { what, state, locale, format, hash } of version.problems) {
        const place = [locale, format, hash].filter((part) => part !== null).join(" ");
        console.error(`${slug} version ${version.number}: ${what} ${state} ${place}`.trimEnd());
      }
    }
    after = versions.at(-1)?.number ?? after;
    if (versions.length < limit) {
      console.log(
        `${slug}: ${total} versions, ${files} files, ${problems === 0 ? "verified" : `${problems} problems`}`,
      );
      return problems;
    }
  }
}
