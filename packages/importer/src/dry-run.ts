import type { DetectLanguage } from "@cookiedesk/domain/check/finding";

import { isRefusal } from "./imported-document.ts";
import { recogniseDocument } from "./recognise-document.ts";

export interface DryRunSurroundings {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly print: (line: string) => void;
  readonly detectLanguage: DetectLanguage;
}

/** Prints one JSON object a line for every file and gives the exit code: 2 where one could not be read as a policy. */
export async function dryRun(
  paths: readonly string[],
  { readFile, print, detectLanguage }: DryRunSurroundings,
): Promise<0 | 2> {
  let exitCode: 0 | 2 = 0;
  for (const path of paths) {
    // One after another: files may have 10 MB each.
    const result = recogniseDocument(
      { name: path, bytes: await readFile(path) },
      { detectLanguage },
    );
    print(JSON.stringify(result));
    if (isRefusal(result)) exitCode = 2;
  }
  return exitCode;
}
