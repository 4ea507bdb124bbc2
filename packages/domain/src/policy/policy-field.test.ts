import { expect, test } from "vitest";

import { fieldRefSchema, fieldRule } from "./policy-field.ts";

test.each(["constructor", "__proto__", "toString", "key", "id"])(
  "%s is no field of a row",
  (field) => {
    expect(fieldRule("cookie", field)).toBeUndefined();
  },
);

test("prose needs a locale and nothing else has one", () => {
  const part = { kind: "cookie", key: "sessionid" };
  expect(fieldRefSchema.safeParse({ part, field: "purpose", locale: "en" }).success).toBe(true);
  expect(fieldRefSchema.safeParse({ part, field: "purpose", locale: null }).success).toBe(false);
  expect(fieldRefSchema.safeParse({ part, field: "retention", locale: "en" }).success).toBe(false);
  expect(fieldRefSchema.safeParse({ part, field: "hidden", locale: null }).success).toBe(true);
});

test.each([
  ["purpose", " ", "empty"],
  ["purpose", "a\u0000b", "control_characters"],
  ["purpose", "half of \uD83D", "control_characters"],
  ["names", [], "empty"],
  ["names", ["two words"], "invalid_cookie_name"],
  ["retention", { amount: 0, unit: "month" }, "zero"],
])("a %s of %j is refused as %s", (field, value, code) => {
  const result = fieldRule("cookie", field)?.schema.safeParse(value);
  expect(JSON.stringify(result?.error?.issues)).toContain(code);
});
