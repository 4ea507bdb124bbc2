import { expect, test } from "vitest";

import { type Mutant, percent, report, scoreOf, shown } from "./mutation-score.ts";

test("a mutant counts as noticed where a test failed or did not end", () => {
  expect(scoreOf(["Killed", "Timeout", "Survived", "NoCoverage"].map(mutant))).toEqual({
    detected: 2,
    valid: 4,
  });
});

test("a mutant that could not be loaded counts for nothing", () => {
  expect(scoreOf(["Killed", "RuntimeError", "CompileError"].map(mutant))).toEqual({
    detected: 1,
    valid: 1,
  });
});

test("where nothing ran there is no score", () => {
  expect(percent({ detected: 0, valid: 0 })).toBeNull();
  expect(shown({ detected: 0, valid: 0 })).toBe("nothing to notice");
});

test("a score is shown with what it was counted from", () => {
  expect(shown({ detected: 7, valid: 8 })).toBe("87.5 % (7 of 8)");
});

test("each file is followed by the changes in it that nothing noticed, from its top", () => {
  const survivor = { ...mutant("Survived"), replacement: "a\n  b" };
  const untested = {
    ...mutant("NoCoverage"),
    location: { start: { line: 2, column: 1 } },
  };

  expect(report([survivor, mutant("Killed"), untested])).toEqual([
    "33.3 % (1 of 3)  b.ts",
    '    2:1  StringLiteral, which no test runs: ""',
    "    4:7  StringLiteral: a b",
  ]);
});

test("files stand in the order of their names", () => {
  const first = { ...mutant("Killed"), fileName: "a.ts" };
  expect(report([mutant("Killed"), first])).toEqual([
    "100.0 % (1 of 1)  a.ts",
    "100.0 % (1 of 1)  b.ts",
  ]);
});

function mutant(status: string): Mutant {
  return {
    fileName: "b.ts",
    status,
    mutatorName: "StringLiteral",
    replacement: '""',
    location: { start: { line: 4, column: 7 } },
  };
}
