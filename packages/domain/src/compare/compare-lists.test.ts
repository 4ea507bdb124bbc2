import fc from "fast-check";
import { expect, test } from "vitest";

import { compareLists } from "./compare-lists.ts";

const list = (keys: string) => keys.split("").map((key) => ({ key }));

function shown(before: string, after: string) {
  return compareLists(list(before), list(after))
    .map(({ key, before: was, after: is, moved }) => {
      const sign = was === null ? "+" : is === null ? "-" : "";
      return `${sign}${key}${moved === null ? "" : `(${moved.from}→${moved.to})`}`;
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
