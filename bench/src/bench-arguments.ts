import { parseArgs } from "node:util";

import type { BenchRow } from "./bench-row.ts";

/** What was asked for, or the sentence that says why it cannot be done. */
type Asked =
  | { readonly rows: readonly BenchRow[]; readonly json: boolean }
  | { readonly problem: string };

/** Which rows to measure and how to print them: `[--json] [--only NAME]`. */
export function readArguments(args: readonly string[], rows: readonly BenchRow[]): Asked {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { json: { type: "boolean", default: false }, only: { type: "string" } },
    });
    const { json, only } = values;
    const chosen = rows.filter(({ name }) => only === undefined || name === only);
    if (chosen.length > 0) return { rows: chosen, json };
    const names = rows.map(({ name }) => name).join(", ");
    return { problem: `There is no row “${only ?? ""}”. There are: ${names}.` };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { problem: `${error.message}\nUsage: npm run -s bench -- [--json] [--only NAME]` };
  }
}
