import { expect, test } from "vitest";

import { foldedText } from "./folded-text.ts";

test.each([
  ["  Éléments\n d’été ", "elements d'ete"],
  ["Über ALLES", "uber alles"],
  ["إحصائية", "احصايية"],
])("%j is compared as %j", (text, folded) => {
  expect(foldedText(text)).toBe(folded);
});
