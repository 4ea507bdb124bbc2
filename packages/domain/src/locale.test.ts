import { expect, test } from "vitest";

import {
  canonicalLocale,
  direction,
  localeSchema,
  localizedTextSchema,
  missingLocales,
} from "./locale.ts";
import { en, fr } from "./policy/sample-policy.ts";

test.each([
  ["fr", "fr"],
  ["FR-fr", "fr-FR"],
  ["pt_br", "pt-BR"],
  ["zh-hant", "zh-Hant"],
])("%s is the locale %s", (tag, canonical) => {
  expect(canonicalLocale(tag)).toBe(canonical);
});

test.each(["", "english", "xx", "qq-FR", "e", "en--GB", "<script>"])(
  "%j names no language",
  (tag) => {
    expect(canonicalLocale(tag)).toBeNull();
    expect(localeSchema.safeParse(tag).success).toBe(false);
  },
);

test.each([
  ["ar", "rtl"],
  ["he", "rtl"],
  ["fa-IR", "rtl"],
  ["az-Arab", "rtl"],
  ["az", "ltr"],
  ["ja", "ltr"],
])("%s is written %s", (locale, expected) => {
  expect(direction(locale)).toBe(expected);
});

test("an empty text is never stored", () => {
  expect(localizedTextSchema.safeParse({ en: " " }).success).toBe(false);
});

test("every locale that lacks the text is named", () => {
  expect(missingLocales({ en: "Hello" }, [en, fr])).toEqual(["fr"]);
});

test.each(["ar", "he", "dv", "ff-Adlm", "mid-Mand", "nqo", "rhg-Rohg", "sam", "syr"])(
  "%s is written from right to left",
  (locale) => {
    expect(direction(locale)).toBe("rtl");
  },
);

test("space around a tag is no part of it", () => {
  expect(canonicalLocale(" fr ")).toBe("fr");
});

test("a tag that is not canonical is refused as unknown", () => {
  expect(localeSchema.safeParse("fr_FR").error?.issues.map(({ message }) => message)).toEqual([
    "unknown_locale",
  ]);
});
