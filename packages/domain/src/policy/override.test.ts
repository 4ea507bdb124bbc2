import { expect, test } from "vitest";

import { overrideSchema } from "./override.ts";

const purpose = {
  part: { kind: "cookie", key: "sessionid" },
  field: "purpose",
  locale: "en",
  value: "Keeps you signed in",
  anchor: null,
};

test("an override says what it replaces, and what it was written against", () => {
  expect(overrideSchema.parse(purpose)).toEqual(purpose);
  expect(overrideSchema.safeParse({ ...purpose, anchor: undefined }).success).toBe(false);
  expect(overrideSchema.safeParse({ ...purpose, value: undefined }).success).toBe(false);
});

test("an override is of a field that there is", () => {
  expect(overrideSchema.safeParse({ ...purpose, field: "colour" }).success).toBe(false);
});
