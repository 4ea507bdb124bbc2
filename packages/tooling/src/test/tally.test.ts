import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, test } from "vitest";

import { playwrightTally, sum, vitestTally } from "./tally.ts";

function reportWith(content: object): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "cookiedesk-tally-")), "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitestRun = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, testResults: [] };
const playwrightRun = { stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 } };

test("a test file that could not be loaded counts as a failure", () => {
  const report = reportWith({
    ...vitestRun,
    testResults: [{ status: "failed", assertionResults: [] }],
  });
  expect(vitestTally(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test("an error outside every test counts as a failure", () => {
  expect(vitestTally(reportWith(vitestRun), 1).failed).toBe(1);
  expect(playwrightTally(reportWith(playwrightRun), 1).failed).toBe(1);
});

test("a run without a report counts as a failure, whatever its exit code", () => {
  expect(vitestTally("/nowhere/report.json", 0).failed).toBe(1);
  expect(playwrightTally("/nowhere/report.json", 0).failed).toBe(1);
});

test("a journey that passed only when repeated has failed", () => {
  const report = reportWith({ stats: { ...playwrightRun.stats, flaky: 1 } });
  expect(playwrightTally(report, 0)).toEqual({ passed: 2, failed: 1, skipped: 0 });
});

test("the sum is the sum of all runs", () => {
  const tallies = [
    vitestTally(reportWith(vitestRun), 0),
    playwrightTally(reportWith(playwrightRun), 0),
  ];
  expect(sum(tallies)).toEqual({ passed: 5, failed: 0, skipped: 1 });
});
