import { expect, test } from "vitest";

import {
  cookieProseFields,
  fieldRefSchema,
  fieldRule,
  isSamePart,
  partRefSchema,
  policyPart,
} from "./policy-field.ts";

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

test("the fields of a row that are written once per locale are its prose", () => {
  expect(cookieProseFields).toEqual(["functionAndLocation", "purpose", "retentionNote"]);
});

test.each([
  ["policy", "title", true],
  ["section", "orderKey", false],
  ["section", "heading", true],
  ["section", "body", true],
  ["section", "condition", false],
  ["section", "hidden", false],
  ["cookie", "hidden", false],
] as const)("of a %s, %s being prose is %s", (kind, field, prose) => {
  expect(fieldRule(kind, field)?.prose).toBe(prose);
});

test("the policy itself has a title and cannot be hidden", () => {
  expect(fieldRule("policy", "hidden")).toBeUndefined();
  expect(fieldRule("policy", "title")?.schema.safeParse(" ").success).toBe(false);
});

test("two references name one part where kind and key are the same", () => {
  const row = { kind: "cookie", key: "a" } as const;
  expect(isSamePart(row, { ...row })).toBe(true);
  expect(isSamePart(row, { ...row, key: "b" })).toBe(false);
  expect(isSamePart(row, { kind: "section", key: "a" })).toBe(false);
});

test.each(["policy", "section", "cookie"])("%s is a kind of part", (kind) => {
  expect(partRefSchema.safeParse({ kind, key: "a" }).success).toBe(true);
});

test.each([
  [{ field: "colour", locale: null }, ["unknown_field", "locale_is_for_prose"]],
  [{ field: "purpose", locale: null }, ["locale_is_for_prose"]],
  [{ field: "retention", locale: "en" }, ["locale_is_for_prose"]],
])("a place with %j is refused as %s", (place, codes) => {
  const part = { kind: "cookie", key: "sessionid" };
  const { error } = fieldRefSchema.safeParse({ part, ...place });
  expect(error?.issues.map(({ message }) => message)).toEqual(codes);
});

test("a refused place says which of its members is wrong", () => {
  const part = { kind: "cookie", key: "sessionid" };
  const paths = (place: object) =>
    fieldRefSchema.safeParse({ part, ...place }).error?.issues.map(({ path }) => path.join("."));
  expect(paths({ field: "colour", locale: null })).toEqual(["field", "locale"]);
  expect(paths({ field: "purpose", locale: null })).toEqual(["locale"]);
});

test("references have no other members", () => {
  const part = { kind: "cookie", key: "sessionid" };
  expect(partRefSchema.safeParse({ ...part, id: 1 }).success).toBe(false);
  expect(
    fieldRefSchema.safeParse({ part, field: "purpose", locale: "en", value: "x" }).success,
  ).toBe(false);
});

test("the title of a policy is a field that a place can name, up to 40 characters of a name", () => {
  expect(fieldRule("policy", "title")?.schema.safeParse("Cookies").success).toBe(true);
  expect(policyPart).toEqual({ kind: "policy", key: "policy" });
  const place = { part: policyPart, locale: null };
  const codes = (field: string) =>
    fieldRefSchema.safeParse({ ...place, field }).error?.issues.map(({ code }) => code);
  expect(codes("")).toContain("too_small");
  expect(codes("a".repeat(41))).toContain("too_big");
  expect(codes("a".repeat(40))).not.toContain("too_big");
});

test("hiding says yes or no", () => {
  expect(fieldRule("section", "hidden")?.schema.safeParse(true).success).toBe(true);
  expect(fieldRule("cookie", "hidden")?.schema.safeParse("yes").success).toBe(false);
});
