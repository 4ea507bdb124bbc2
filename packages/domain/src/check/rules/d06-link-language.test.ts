import { expect, test } from "vitest";

import { policyOf } from "../sample-prose.ts";
import { findForeignLinks } from "./d06-link-language.ts";

const languages = (locale: string, href: string) =>
  findForeignLinks(policyOf(locale, `See [this page](${href}) for more.`)).map((found) =>
    found.code === "page_in_other_language" ? found.language : null,
  );

test.each([
  ["fr", "https://support.google.com/chrome/answer/95647?hl=es", "es"],
  ["en", "https://a.example/page?x=1&lang=fr", "fr"],
  ["en", "https://a.example/page?LOCALE=fr_FR#top", "fr"],
  ["en", "https://www.cnil.fr/fr/cookies", "fr"],
  ["fr", "https://www.cnil.fr/en/cookies-and-other-tracers", "en"],
  ["fr", "https://a.example/en-gb/privacy", "en"],
  ["de", "https://a.example/hc/en_US/1", "en"],
  ["de", "https://a.example/it/privacy", "it"],
  ["es", "http://a.example/PT-br", "pt"],
])("in %s, %s leads to a page in %s", (locale, href, language) => {
  expect(languages(locale, href)).toEqual([language]);
});

test.each([
  ["fr", "https://support.google.com/chrome/answer/95647?hl=fr"],
  ["fr", "https://support.google.com/chrome/answer/95647"],
  ["en-GB", "https://a.example/en-us/privacy"],
  ["fr", "https://a.example/help/it/cookies"],
  ["fr", "https://a.example/department/no"],
  ["fr", "https://europa.eu/eu/privacy"],
  ["fr", "https://a.example/xx/privacy"],
  ["fr", "https://a.example/english/privacy"],
  ["fr", "https://a.example/privacy?lang=xx"],
  ["fr", "https://a.example/privacy?slang=es"],
  ["fr", "https://es.example/privacy"],
  ["fr", "https://babel.opendatasoft.com/en/legal"],
  ["fr", "/en/legal"],
  ["fr", "mailto:es@a.example"],
  ["fr", "mailto:dpo@a.example?body=https://a.example/es/x"],
  ["en", "https://afr/privacy"],
])("in %s, %s is left alone", (locale, href) => {
  expect(languages(locale, href)).toEqual([]);
});

test("the finding stands at the text with the link", () => {
  expect(findForeignLinks(policyOf("fr", "Voir https://a.example/es/galletas."))).toEqual([
    {
      rule: "D6",
      code: "page_in_other_language",
      language: "es",
      place: { part: { kind: "section", key: "introduction" }, field: "body", locale: "fr" },
      evidence: "https://a.example/es/galletas",
    },
  ]);
});
