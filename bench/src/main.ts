/** `npm run -s bench -- [--json] [--only NAME]`: measures, each row beside its peer, on this machine, now. */
import { readArguments } from "./bench-arguments.ts";
import { toResult } from "./bench-row.ts";
import { benchTable } from "./bench-table.ts";
import { benchRows } from "./rows.ts";

async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args, benchRows);
  if ("problem" in asked) {
    console.error(asked.problem);
    return 2;
  }
  const results = [];
  for (const row of asked.rows) {
    const result = toResult(row, await row.measure());
    if (asked.json) console.log(JSON.stringify(result));
    results.push(result);
  }
  if (!asked.json) console.log(benchTable(results));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
