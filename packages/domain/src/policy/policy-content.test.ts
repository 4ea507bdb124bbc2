import { expect, test } from "vitest";

import { catalogueSchema, policyContentSchema } from "./policy-content.ts";
import { sampleCatalogue, sampleInputs } from "./sample-policy.ts";

const { base } = sampleInputs();

test("content and catalogue have their lists and nothing else", () => {
  expect(policyContentSchema.parse(base)).toEqual(base);
  expect(policyContentSchema.safeParse({ ...base, note: "" }).success).toBe(false);
  expect(catalogueSchema.parse(sampleCatalogue)).toEqual(sampleCatalogue);
  expect(catalogueSchema.safeParse({ ...sampleCatalogue, note: "" }).success).toBe(false);
});
