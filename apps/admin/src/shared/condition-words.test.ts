import type { Condition } from "@cookiedesk/domain/platform/condition";
import i18next from "i18next";
import { beforeAll, expect, test } from "vitest";

import { conditionWords } from "./condition-words.ts";
import en from "./words/en.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };

const words = i18next.createInstance();
beforeAll(async () => {
  await words.init({
    resources: { en: { shared: en }, fr: { shared: fr } },
    ns: ["shared"],
    defaultNS: "shared",
    interpolation: { escapeValue: false },
  });
});

function say(condition: Condition, language = "en"): string {
  return conditionWords(words.getFixedT(language, "shared"), condition, language);
}

const multilingual: Condition = { fact: "multilingual", equals: true };
const matomo: Condition = { fact: "analytics", equals: "matomo" };
const ga4: Condition = { fact: "analytics", equals: "ga4" };

test.each([
  [multilingual, "the platform speaks several languages"],
  [{ ...multilingual, equals: false }, "the platform does not speak several languages"],
  [{ not: multilingual }, "the platform does not speak several languages"],
  [{ fact: "login", equals: false }, "nobody can sign in"],
  [matomo, "analytics is Matomo"],
  [{ not: matomo }, "analytics is not Matomo"],
  [{ fact: "analytics", equals: "none" }, "there is no analytics tool"],
  [{ fact: "analytics", equals: "plausible" }, "analytics is plausible"],
  [{ fact: "openData", equals: true }, "“openData” is yes"],
  [{ not: { fact: "theme", equals: "dark" } }, "“theme” is not “dark”"],
] satisfies [Condition, string][])("%j is said as %s", (condition, sentence) => {
  expect(say(condition)).toBe(sentence);
});

test("what stands inside another expression stands in brackets", () => {
  expect(say({ all: [multilingual, { any: [matomo, ga4] }] })).toBe(
    "the platform speaks several languages and (analytics is Matomo or analytics is Google Analytics 4)",
  );
  expect(say({ not: { any: [matomo, ga4] } })).toBe(
    "not (analytics is Matomo or analytics is Google Analytics 4)",
  );
});

test("a list of one needs no brackets and no joining word", () => {
  expect(say({ all: [{ any: [matomo] }, { all: [multilingual] }] })).toBe(
    "analytics is Matomo and the platform speaks several languages",
  );
});

test("French joins and denies in its own words", () => {
  expect(say({ any: [multilingual, { not: matomo }] }, "fr")).toBe(
    "la plateforme parle plusieurs langues ou la mesure d’audience n’est pas Matomo",
  );
});
