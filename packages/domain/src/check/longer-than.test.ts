import { expect, test } from "vitest";

import type { Retention } from "../policy/retention.ts";
import { livesLongerThan } from "./longer-than.ts";

test.each<[Retention, number, boolean]>([
  ["session", 6, false],
  [{ amount: 6, unit: "month" }, 6, false],
  [{ amount: 7, unit: "month" }, 6, true],
  [{ amount: 1, unit: "year" }, 12, false],
  [{ amount: 1, unit: "year" }, 6, true],
  [{ amount: 2, unit: "year" }, 24, false],
  [{ amount: 102, unit: "month" }, 101, true],
  [{ amount: 9, unit: "year" }, 107, true],
  [{ amount: 184, unit: "day" }, 6, false],
  [{ amount: 190, unit: "day" }, 6, true],
  [{ amount: 26, unit: "week" }, 6, false],
  [{ amount: 28, unit: "week" }, 6, true],
  [{ amount: 395, unit: "day" }, 13, false],
  [{ amount: 400, unit: "day" }, 13, true],
])("%j is longer than %i months: %s", (retention, months, expected) => {
  expect(livesLongerThan(retention, months)).toBe(expected);
});
