import { expect, test } from "vitest";

import { defaultFirst } from "./default-first.ts";

test("the default language comes first and the others keep their order", () => {
  const locales = ["de", "en", "fr"].map((locale) => ({ locale }));

  expect(defaultFirst(locales, "en").map(({ locale }) => locale)).toEqual(["en", "de", "fr"]);
});
