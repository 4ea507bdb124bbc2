import { expect, test } from "vitest";

import {
  sampleCookie,
  samplePolicy,
  sampleSection,
  sampleTable,
} from "../../policy/sample-policy.ts";
import { findOtherLanguages } from "./d05-language.ts";

const silent = () => null;

function place(text: string, detect: (text: string) => string | null = silent) {
  const cookies = [sampleCookie({ functionAndLocation: { en: text }, purpose: {} })];
  return findOtherLanguages(samplePolicy({ cookies, sections: [], title: {} }), detect);
}

test("a French function word in an English cell is found", () => {
  expect(place("API (CSRF) (front et back office)")).toMatchObject([
    {
      rule: "D5",
      looksLike: "fr",
      evidence: "API (CSRF) (front et back office)",
      place: { field: "functionAndLocation", locale: "en" },
    },
  ]);
});

test.each([
  "Authentication (front and back office)",
  "Language selection (front and back office)",
  "Choices related to your cookie preferences",
  "et",
  "`et cetera et` {{platform.name}}",
])("%j is left alone", (text) => {
  expect(place(text)).toEqual([]);
});

test("a longer text is held against the detector", () => {
  const german = "Dieses Cookie merkt sich, welche Antwort Sie auf unsere Frage gegeben haben";
  expect(place(german, () => "de")).toMatchObject([{ looksLike: "de" }]);
});

test("the detector is not asked about what is too short to tell", () => {
  expect(place("Remembers your answer", () => "ro")).toEqual([]);
});

test("links, code, names and placeholders belong to no language", () => {
  const asked: string[] = [];
  const sections = [
    sampleSection({
      body: {
        en: "We keep the answer in `sessionid` and explain more on [la page de la commission](https://example.org/fr) about {{platform.url}} here, cookies_preferences.",
      },
    }),
    sampleTable,
  ];
  findOtherLanguages(samplePolicy({ sections, cookies: [sampleCookie()] }), (text) => {
    asked.push(text);
    return null;
  });
  expect(asked.join(" ")).not.toMatch(/sessionid|commission|platform|cookies_preferences|example/u);
});

test("each paragraph is looked at by itself", () => {
  const body =
    "The first paragraph is about what a cookie does in general.\n\nLe second paragraphe est dans une autre langue que le premier.";
  const found = findOtherLanguages(
    samplePolicy({ sections: [sampleSection({ body: { en: body } })] }),
    silent,
  );
  expect(found).toMatchObject([{ looksLike: "fr", place: { field: "body", locale: "en" } }]);
});
