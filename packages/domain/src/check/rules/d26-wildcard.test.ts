import { expect, test } from "vitest";

import { localeSchema } from "../../locale.ts";
import { sampleCookie, samplePolicy } from "../../policy/sample-policy.ts";
import { findUnexplainedWildcards } from "./d26-wildcard.ts";

function found(locale: string, purpose: string, names = ["_pk_id*"]) {
  const cookies = [
    sampleCookie({ names, purpose: { [locale]: purpose }, functionAndLocation: {} }),
  ];
  return findUnexplainedWildcards(samplePolicy({ cookies }, [localeSchema.parse(locale)]));
}

test.each([
  ["en", "Recognises your browser. The star (*) is the number of the site."],
  ["en", "Its name ends with the identifier of the site."],
  ["en", "There is one for each page."],
  ["en", "In _pk_id* the part at * differs"],
  ["fr", "Son nom se termine par l’identifiant du site."],
  ["de", "Der Stern steht für die Nummer der Website."],
  ["es", "El asterisco es el número del sitio."],
  ["it", "Il nome termina con il numero del sito."],
  ["nl", "De naam eindigt op het nummer van de site."],
  ["pt", "O nome termina com o número do site."],
  ["ar", "ينتهي الاسم برقم الموقع."],
  ["pl", "Rozpoznaje przeglądarkę."],
])("in %s, %j explains it", (locale, purpose) => {
  expect(found(locale, purpose)).toEqual([]);
});

test.each([
  ["en", "Recognises your browser."],
  ["en", "Set as _pk_id* by Matomo"],
  ["fr", "Reconnaît votre navigateur."],
  ["de", "Erkennt Ihren Browser wieder."],
  ["ar", "يتعرف على متصفحك."],
])("in %s, %j does not", (locale, purpose) => {
  expect(found(locale, purpose)).toEqual([
    {
      rule: "D26",
      code: "wildcard_unexplained",
      name: "_pk_id*",
      place: {
        part: { kind: "cookie", key: "cookies_preferences" },
        field: "purpose",
        locale,
      },
      evidence: "_pk_id*",
    },
  ]);
});

test("a name without a star needs no explanation", () => {
  expect(found("en", "Recognises your browser.", ["_pk_id"])).toEqual([]);
});

test("a row that is not written in a locale is D3's finding", () => {
  const cookies = [sampleCookie({ names: ["a*"], purpose: {}, functionAndLocation: {} })];
  expect(findUnexplainedWildcards(samplePolicy({ cookies }))).toEqual([]);
});
