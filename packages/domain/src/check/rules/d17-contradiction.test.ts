import { expect, test } from "vitest";

import { sampleCookie, samplePolicy } from "../../policy/sample-policy.ts";
import { findContradictions } from "./d17-contradiction.ts";

function found(...changes: Parameters<typeof sampleCookie>[0][]) {
  const cookies = changes.map((change, index) =>
    sampleCookie({ key: `row-${index}`, orderKey: `a${index}`, ...change }),
  );
  return findContradictions(samplePolicy({ cookies })).map(
    ({ code, place }) => `${code} ${place.part.key}`,
  );
}

test("one cookie in two categories fails at the later row", () => {
  expect(found({ category: "necessary" }, { category: "statistics" })).toEqual([
    "two_categories row-1",
  ]);
});

test("one cookie with two retentions fails", () => {
  expect(found({ retention: "session" }, { retention: { amount: 1, unit: "day" } })).toEqual([
    "two_retentions row-1",
  ]);
});

test("a year and twelve months do not contradict each other", () => {
  expect(
    found({ retention: { amount: 1, unit: "year" } }, { retention: { amount: 12, unit: "month" } }),
  ).toEqual([]);
});

test("periods of less than a day are told apart, from each other and from the session", () => {
  const contradiction = ["two_retentions row-1"];
  const hours = (amount: number) => ({ retention: { amount, unit: "hour" as const } });
  expect(found(hours(1), hours(10))).toEqual(contradiction);
  expect(found({ retention: "session" }, hours(1))).toEqual(contradiction);
  expect(found(hours(24), { retention: { amount: 1, unit: "day" } })).toEqual([]);
});

test("rows that share one of several names are compared", () => {
  expect(found({ names: ["a", "b"] }, { names: ["b", "c"], category: "statistics" })).toEqual([
    "two_categories row-1",
  ]);
});

test("the same name on two domains is two cookies", () => {
  expect(found({ domain: "a.example" }, { domain: "b.example", category: "statistics" })).toEqual(
    [],
  );
});

test("different cookies never contradict each other", () => {
  expect(
    found({ names: ["a"] }, { names: ["b"], category: "statistics", retention: "session" }),
  ).toEqual([]);
});

test("a contradiction is told with the name and the later row's field", () => {
  const place = (field: string) => ({
    part: { kind: "cookie", key: "later" },
    field,
    locale: null,
  });
  const shared = { rule: "D17", name: "b", evidence: "b" };
  const cookies = [
    sampleCookie({ key: "earlier", names: ["a", "b"] }),
    sampleCookie({
      key: "later",
      orderKey: "a2",
      names: ["b", "c"],
      category: "statistics",
      retention: "session",
    }),
  ];
  expect(findContradictions(samplePolicy({ cookies }))).toEqual([
    { ...shared, code: "two_categories", place: place("category") },
    { ...shared, code: "two_retentions", place: place("retention") },
  ]);
});

test("a missing retention or category is not the same as a stated one", () => {
  expect(found({ retention: null }, {})).toEqual(["two_retentions row-1"]);
  expect(found({}, { retention: null })).toEqual(["two_retentions row-1"]);
  expect(found({ retention: "session" }, { retention: null })).toEqual(["two_retentions row-1"]);
  expect(found({ retention: null }, { retention: null })).toEqual([]);
  expect(found({ category: null }, {})).toEqual(["two_categories row-1"]);
  expect(found({ category: null }, { category: null })).toEqual([]);
});

test.each([
  [{ amount: 30, unit: "day" }, { amount: 1, unit: "month" }, []],
  [{ amount: 1, unit: "month" }, { amount: 30, unit: "day" }, []],
  [{ amount: 28, unit: "day" }, { amount: 1, unit: "month" }, ["two_retentions row-1"]],
  [{ amount: 1, unit: "month" }, { amount: 33, unit: "day" }, ["two_retentions row-1"]],
  [{ amount: 33, unit: "day" }, { amount: 1, unit: "month" }, ["two_retentions row-1"]],
  [{ amount: 1, unit: "year" }, { amount: 5, unit: "day" }, ["two_retentions row-1"]],
  [{ amount: 100, unit: "day" }, { amount: 101, unit: "day" }, ["two_retentions row-1"]],
] as const)("%j beside %j: %j", (earlier, later, codes) => {
  expect(found({ retention: earlier }, { retention: later })).toEqual(codes);
});
