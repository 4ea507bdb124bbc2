import type { DetectLanguage } from "@cookiedesk/domain/check/finding";

import { type ImportedDocument, isRefusal } from "./imported-document.ts";
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
    const bytes = await readFile(path).catch(() => null);
    const result =
      bytes === null
        ? unreadable(path)
        : recogniseDocument({ name: path, bytes }, { detectLanguage });
    print(JSON.stringify(isRefusal(result) ? result : agreed(result)));
    if (isRefusal(result)) exitCode = 2;
  }
  return exitCode;
}

interface Unreadable {
  readonly file: string;
  readonly error: { readonly code: "unreadable"; readonly message: string };
}

function unreadable(file: string): Unreadable {
  return {
    file,
    error: { code: "unreadable", message: "There is no such file, or it may not be read." },
  };
}

/** Exactly the agreed members; a domain or a note that a document states can be read in the row's raw text. */
function agreed({ cookies, ...document }: ImportedDocument) {
  return {
    ...document,
    cookies: cookies.map(({ domain: _domain, retentionNote: _retentionNote, ...cookie }) => cookie),
  };
}
