import fc from "fast-check";
import { expect, test } from "vitest";

import { compareLists, inReadingOrder, reverseListChange } from "./compare-lists.ts";

const list = (keys: string) => keys.split("").map((key) => ({ key }));

function shown(before: string, after: string) {
  return compareLists(list(before), list(after))
    .map(({ key, from, to, moved }) => {
      const sign = from === null ? "+" : to === null ? "-" : "";
      return `${sign}${key}${moved ? `(${from}→${to})` : ""}`;
    })
    .join(" ");
}

test.each([
  ["abc", "abc", "a b c"],
  ["abc", "abxc", "a b +x c"],
  ["abc", "ac", "a -b c"],
  ["abc", "bc", "-a b c"],
  ["abc", "bca", "b c a(1→3)"],
  ["abcd", "dabc", "d(4→1) a b c"],
  ["ab", "cd", "-a -b +c +d"],
])("%s to %s: %s", (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

const twins = (one: { key: string }, other: { key: string }) =>
  one.key.toLowerCase() === other.key.toLowerCase();

test("what no key pairs is paired by a resemblance, once", () => {
  const changes = compareLists(list("aXb"), list("AxBb"), [twins]);
  expect(changes.map(({ before, after }) => [before?.key, after?.key])).toEqual([
    ["a", "A"],
    ["X", "x"],
    [undefined, "B"],
    ["b", "b"],
  ]);
});

test("a pair goes by its key in the second list", () => {
  expect(compareLists(list("a"), list("A"), [twins])[0]?.key).toBe("A");
});

test("a key pairs before any resemblance does", () => {
  const changes = compareLists(list("Aa"), list("a"), [twins]);
  expect(changes.map(({ before, after }) => [before?.key, after?.key])).toEqual([
    ["A", undefined],
    ["a", "a"],
  ]);
});

test("of two equally good answers the swapped lists get the same one", () => {
  const keys = fc.uniqueArray(fc.constantFrom(..."abcdABCD"));
  fc.assert(
    fc.property(keys, keys, (one, other) => {
      const before = list(one.join(""));
      const after = list(other.join(""));
      expect(compareLists(after, before, [twins])).toEqual(
        inReadingOrder(compareLists(before, after, [twins]).map(reverseListChange)),
      );
    }),
  );
});

test("whatever changed, each side can be read off in its own keys", () => {
  const keys = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"));
  fc.assert(
    fc.property(keys, keys, (before, after) => {
      const changes = compareLists(list(before.join("")), list(after.join("")));
      expect(changes.flatMap((change) => change.after?.key ?? [])).toEqual(after);
      expect(changes.flatMap((change) => change.before?.key ?? []).toSorted()).toEqual(
        before.toSorted(),
      );
    }),
  );
});
