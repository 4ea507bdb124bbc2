import { existsSync, readFileSync } from "node:fs";

import { z } from "zod";

/** What ran and how it went; what was skipped is neither. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int().default(0),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()).default([]),
});

/** The sum of a Vitest run. A file that could not even be loaded counts as one failure. */
export function vitestTally(reportFile: string, exitCode: number): Tally {
  if (!existsSync(reportFile)) return crashed;
  const report = vitestReport.parse(JSON.parse(readFileSync(reportFile, "utf8")));
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return atLeastOneFailure(exitCode, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/** The sum of a Playwright run. A journey that passed only when repeated has failed. */
export function playwrightTally(reportFile: string, exitCode: number): Tally {
  if (!existsSync(reportFile)) return crashed;
  const { stats, errors } = playwrightReport.parse(JSON.parse(readFileSync(reportFile, "utf8")));
  return atLeastOneFailure(exitCode, {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  });
}

/** All runs together. */
export function sum(tallies: readonly Tally[]): Tally {
  const total = (key: keyof Tally) => tallies.reduce((all, tally) => all + tally[key], 0);
  return { passed: total("passed"), failed: total("failed"), skipped: total("skipped") };
}

/** A run that ended before it could report. */
const crashed: Tally = { passed: 0, failed: 1, skipped: 0 };

/** An error outside every test fails the run, and must not disappear from its sum. */
function atLeastOneFailure(exitCode: number, tally: Tally): Tally {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
