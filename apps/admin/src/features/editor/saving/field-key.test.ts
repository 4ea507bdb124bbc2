import { expect, test } from "vitest";

import { fieldKey, parseFieldKey } from "./field-key.ts";

test("a key gives back the field that it was made of, whatever its names hold", () => {
  const prose = {
    part: { kind: "cookie", key: "_pk_id.*" },
    field: "purpose",
    locale: "pt-BR",
  } as const;
  const plain = {
    part: { kind: "section", key: "émis:là" },
    field: "hidden",
    locale: null,
  } as const;
  expect(parseFieldKey(fieldKey(prose))).toEqual(prose);
  expect(parseFieldKey(fieldKey(plain))).toEqual(plain);
});

test.each(["", "cookie", "cookie/a", "portal/a/b", "cookie//b", "cookie/a/b/c/d", "cookie/%/b"])(
  "%j names no field",
  (key) => {
    expect(parseFieldKey(key)).toBeNull();
  },
);
