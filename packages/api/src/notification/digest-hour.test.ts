import { expect, test } from "vitest";

import { isDigestDue } from "./digest-hour.ts";

const at = (hour: number, minute: number) => new Date(2026, 10, 22, hour, minute);

test.each([
  [6, 59, false],
  [7, 0, true],
  [7, 14, true],
  [7, 15, false],
  [19, 0, false],
])("at %i:%i the digest is due: %s", (hour, minute, isDue) => {
  expect(isDigestDue(at(hour, minute))).toBe(isDue);
});

test("it is due in one quarter of an hour a day", () => {
  const quarters = Array.from({ length: 96 }, (_, quarter) => at(0, quarter * 15));
  expect(quarters.filter(isDigestDue)).toHaveLength(1);
});
