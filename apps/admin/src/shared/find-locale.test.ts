import { expect, test } from "vitest";

import { findLocale } from "./find-locale.ts";

test.each([
  ["fr", "fr"],
  ["FR_fr", "fr-FR"],
  ["French", "fr"],
  ["français", "fr"],
  ["Deutsch", "de"],
  ["arabe", "ar"],
  ["zh-hant", "zh-Hant"],
])("%j means %s", (text, locale) => {
  expect(findLocale(text, ["fr", "en"])).toBe(locale);
});

test.each(["", "xx", "klingonese", "e"])("%j means no language", (text) => {
  expect(findLocale(text, ["en"])).toBeNull();
});
