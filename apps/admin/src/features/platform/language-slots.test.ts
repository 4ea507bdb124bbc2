import { expect, test } from "vitest";

import { languageSlots } from "./language-slots.ts";

test("the most used languages get the slots, in an order that does not depend on the rows'", () => {
  const rows = [["en", "fr"], ["fr"], ["de", "fr", "en"], ["ar"]];

  expect(languageSlots(rows)).toEqual(["fr", "en", "ar", "de"]);
  expect(languageSlots(rows.toReversed())).toEqual(["fr", "en", "ar", "de"]);
});

test("no more than six languages get a slot", () => {
  expect(languageSlots([["en", "fr", "de", "es", "ar", "nl", "pt", "it"]])).toHaveLength(6);
});
