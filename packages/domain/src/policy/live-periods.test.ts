import fc from "fast-check";
import { expect, test } from "vitest";

import { liveAt, livePeriods } from "./live-periods.ts";

const day = (date: number) => new Date(Date.UTC(2026, 10, date));
const first = { number: 1, effectiveAt: day(10) };
const second = { number: 2, effectiveAt: day(20) };
/** Published after the second, by a clock that had been set back. */
const backdated = { number: 3, effectiveAt: day(15) };

test("before the first version nothing is live", () => {
  expect(liveAt([first, second], day(9))).toBeUndefined();
  expect(liveAt([], day(9))).toBeUndefined();
});

test("a version is live from the instant that it names", () => {
  expect(liveAt([first, second], day(10))).toBe(first);
  expect(liveAt([first, second], new Date(day(20).getTime() - 1))).toBe(first);
  expect(liveAt([second, first], day(20))).toBe(second);
});

test("the number decides where a clock was set back, not the date", () => {
  const versions = [first, second, backdated];
  expect(liveAt(versions, day(21))).toBe(backdated);
  expect(liveAt(versions, day(16))).toBe(backdated);
  expect(liveAt(versions, day(14))).toBe(first);
});

test("a version is live until the next one, and the last one still is", () => {
  expect(livePeriods([second, first])).toEqual([
    { number: 1, from: day(10), until: day(20) },
    { number: 2, from: day(20), until: null },
  ]);
});

test("a version that a later one predates has no period", () => {
  expect(livePeriods([first, second, backdated])).toEqual([
    { number: 1, from: day(10), until: day(15) },
    { number: 3, from: day(15), until: null },
  ]);
  expect(livePeriods([first, { number: 2, effectiveAt: day(10) }])).toEqual([
    { number: 2, from: day(10), until: null },
  ]);
});

test("the periods say of every instant what asking for that instant says", () => {
  const versions = fc
    .array(fc.integer({ min: 1, max: 28 }), { maxLength: 8 })
    .map((dates) => dates.map((date, index) => ({ number: index + 1, effectiveAt: day(date) })));
  fc.assert(
    fc.property(versions, fc.integer({ min: 0, max: 30 }), (published, date) => {
      const within = livePeriods(published).filter(
        ({ from, until }) => from <= day(date) && (until === null || day(date) < until),
      );
      expect(within.map(({ number }) => number)).toEqual(
        [liveAt(published, day(date))].flatMap((version) => version?.number ?? []),
      );
    }),
  );
});
