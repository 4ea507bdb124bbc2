import { expect, test } from "vitest";

import { dayOf, instantInAddress, readInstant, timeOf } from "./as-of-instant.ts";

const now = new Date("2026-11-22T10:30:15.123Z");

test.each([
  ["2026-11-20T14:02", "2026-11-20T14:02:00.000Z"],
  ["2026-11-20T14:02:31", "2026-11-20T14:02:31.000Z"],
  ["2026-11-20T14:02:31.5Z", "2026-11-20T14:02:31.500Z"],
  ["2026-11-20", "2026-11-20T23:59:59.999Z"],
  ["2026-11-22", "2026-11-22T10:30:15.123Z"],
  ["2026-11-23", "2026-11-23T23:59:59.999Z"],
  [null, "2026-11-22T10:30:15.123Z"],
  ["", "2026-11-22T10:30:15.123Z"],
  ["yesterday", "2026-11-22T10:30:15.123Z"],
  ["2026-13-45", "2026-11-22T10:30:15.123Z"],
])("%j asks for %s", (text, instant) => {
  expect(readInstant(text, now).toISOString()).toBe(instant);
});

test("an instant that is put into an address is read back to the millisecond", () => {
  expect(readInstant(instantInAddress(now.toISOString()), new Date(0))).toEqual(now);
});

test("fields show the day and the time in UTC, whatever the reader's zone", () => {
  expect([dayOf(now), timeOf(now)]).toEqual(["2026-11-22", "10:30:15"]);
});
