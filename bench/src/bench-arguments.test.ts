import { expect, test } from "vitest";

import { readArguments } from "./bench-arguments.ts";
import type { BenchRow } from "./bench-row.ts";

const row = (name: string): BenchRow => ({
  name,
  unit: "ms",
  measure: async () => ({ value: 1, peer: { missing: "" } }),
});
const rows = [row("one"), row("two")];

test("without arguments every row is measured, for a table", () => {
  expect(readArguments([], rows)).toEqual({ rows, json: false });
});

test("one row can be asked for, as JSON", () => {
  expect(readArguments(["--json", "--only", "two"], rows)).toEqual({ rows: [rows[1]], json: true });
});

test("a name that no row has is answered with the names that there are", () => {
  expect(readArguments(["--only", "three"], rows)).toEqual({
    problem: "There is no row “three”. There are: one, two.",
  });
});

test("an unknown option is answered with the usage", () => {
  const asked = readArguments(["--jsn"], rows);
  expect("problem" in asked && asked.problem).toContain("Usage: npm run -s bench");
});
