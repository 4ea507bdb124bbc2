import { expect, test } from "vitest";

import { ruleIdSchema } from "./finding.ts";
import { ruleIds } from "./rule-ids.ts";

test("every rule that finds something is named, and no other", () => {
  expect(ruleIds).toEqual(ruleIdSchema.options);
});
