/**
 * `npm run mutation [-- --only PATH… --since REVISION --workers N]`: changes the domain's rules one by one, and names each
 * change that no test notices. Ends with the score; a whole run under the bar fails.
 */
import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { Stryker } from "@stryker-mutator/core";

import { mutatedFiles, unmutated } from "./mutated-files.ts";
import { percent, report, scoreOf, shown } from "./mutation-score.ts";

/** The least part of the mutants that the tests must notice, in percent. */
const bar = 85;

const root = path.resolve(import.meta.dirname, "..", "..", "..", "..");
process.chdir(root);

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: [] },
    since: { type: "string" },
    workers: { type: "string", default: String(availableParallelism()) },
  },
});
const files = mutatedFiles(root, { only: values.only, since: values.since ?? null });
if (files.length === 0) {
  console.log("Nothing to mutate.");
} else {
  const mutants = await mutantsOf(files);
  for (const line of report(mutants)) console.log(line);
  for (const [file, reason] of Object.entries(unmutated))
    console.log(`not mutated: ${file} (${reason})`);

  const score = scoreOf(mutants);
  console.log(`mutation score ${shown(score)}, at least ${bar} % is asked`);
  process.exitCode = (percent(score) ?? 0) >= bar ? 0 : 1;
}

async function mutantsOf(mutate: string[]) {
  const stryker = new Stryker({
    mutate,
    concurrency: Number(values.workers),
    testRunner: "vitest",
    plugins: [fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner"))],
    vitest: { configFile: "packages/tooling/src/mutation/vitest.config.ts" },
    // Only these are copied to where the mutants run.
    ignorePatterns: ["**", "!packages/domain/src/**", "!packages/tooling/src/mutation/**"],
    // None: Stryker reads it with an interface that TypeScript 7 does not have, and nothing here is compiled.
    tsconfigFile: "none",
    tempDirName: ".mutation",
    cleanTempDir: "always",
    // Wide: what only waited for a busy machine must not count as noticed. Endless loops are counted out, not timed.
    timeoutFactor: 4,
    timeoutMS: 30_000,
    allowConsoleColors: false,
    reporters: ["progress-append-only"],
    // Mutants of what runs while a module loads take longer, and are tested all the same.
    warnings: {
      slow: false,
      unknownOptions: true,
      preprocessorErrors: true,
      unserializableOptions: true,
    },
  });
  const mutants = await stryker.runMutationTest();
  return mutants.map((mutant) => ({ ...mutant, fileName: path.relative(root, mutant.fileName) }));
}
