import { expect, test } from "vitest";

import { factsSchema } from "./fact.ts";

test("a fact's value has no characters that cannot be seen", () => {
  expect(factsSchema.safeParse({ analytics: "matomo\u0000" }).success).toBe(false);
  expect(factsSchema.safeParse({ analytics: "matomo" }).success).toBe(true);
});
