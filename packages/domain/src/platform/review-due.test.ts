import { expect, test } from "vitest";

import { dayOf, isReviewDue, monthsLater, reviewIntervals } from "./review-due.ts";

test.each([
  [null, false],
  ["2026-11-21", true],
  ["2026-11-22", true],
  ["2026-11-23", false],
])("a review due on %s is due today: %s", (dueOn, isDue) => {
  expect(isReviewDue(dueOn, "2026-11-22")).toBe(isDue);
});

test.each([
  ["2026-11-22", 6, "2027-05-22"],
  ["2026-11-22", 12, "2027-11-22"],
  ["2026-08-31", 6, "2027-02-28"],
  ["2027-08-31", 6, "2028-02-29"],
  ["2028-02-29", 12, "2029-02-28"],
])("%s and %s months later is %s", (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later);
});

test("the day of an instant is the one in UTC", () => {
  expect(dayOf(new Date("2026-11-22T23:59:59.999Z"))).toBe("2026-11-22");
});

test("a policy is usually looked at again after half a year or a year", () => {
  expect(reviewIntervals).toEqual([6, 12]);
});

test.each([
  ["2026-12-31", 1, "2027-01-31"],
  ["2027-01-31", 1, "2027-02-28"],
  ["2027-01-01", 12, "2028-01-01"],
])("%s and %s months later is %s, over the end of a year too", (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later);
});
