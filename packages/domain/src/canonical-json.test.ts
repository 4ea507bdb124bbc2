import fc from "fast-check";
import { expect, test } from "vitest";

import { canonicalJson } from "./canonical-json.ts";

test("members are sorted by UTF-16 code units, as RFC 8785 §3.2.3 shows", () => {
  const value = {
    "\u20ac": 1,
    "\r": 2,
    "\ufb33": 3,
    "1": 4,
    "\u{1f600}": 5,
    "\u0080": 6,
    "\u00f6": 7,
  };

  expect(canonicalJson(value)).toBe(
    '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}',
  );
});

test.each([
  [333333333.3333333, "333333333.3333333"],
  [1e30, "1e+30"],
  [4.5, "4.5"],
  [2e-3, "0.002"],
  [0.000000000000000000000000001, "1e-27"],
  [-0, "0"],
])("the number %s is written as RFC 8785 §3.2.2.3 writes it", (number, text) => {
  expect(canonicalJson(number)).toBe(text);
});

test("absent members leave no trace", () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test.each([[Number.NaN], [Infinity], ["\ud800"]])(
  "%s cannot be said in I-JSON and is refused",
  (value) => {
    expect(() => canonicalJson({ value })).toThrow(RangeError);
  },
);

test("what is written reads back as the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const normal: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalJson(value as never))).toEqual(normal);
    }),
  );
});

test("lists keep their order, and what stands in them is written the same way", () => {
  expect(canonicalJson([2, "b", { d: null, c: [false] }])).toBe('[2,"b",{"c":[false],"d":null}]');
});

test.each([
  [Number.NaN, "NaN"],
  ["\ud800", "lone surrogates"],
])("who passes %s is told what it is", (value, words) => {
  expect(() => canonicalJson(value)).toThrow(words);
});
