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

test.each([
  ["front et backs", "fr"],
  ["front et back", null],
])("%j, of twelve letters or one fewer, is taken for %s", (text, looksLike) => {
  expect(place(text)).toEqual(
    looksLike === null
      ? []
      : [
          {
            rule: "D5",
            code: "other_language",
            place: {
              part: { kind: "cookie", key: "cookies_preferences" },
              field: "functionAndLocation",
              locale: "en",
            },
            looksLike,
            evidence: text,
          },
        ],
  );
});

test("the detector is asked from forty letters on", () => {
  const text = "o".repeat(40);
  expect(place(text, () => "ro")).toMatchObject([{ looksLike: "ro", evidence: text }]);
  expect(place(text.slice(1), () => "ro")).toEqual([]);
});

test("what the detector takes for the locale's own language, or for none, passes", () => {
  expect(place("o".repeat(40), () => "en")).toEqual([]);
  expect(place("o".repeat(40), () => null)).toEqual([]);
});

test("a text without letters is in no language", () => {
  expect(place("12 + 34", () => "ro")).toEqual([]);
});

function passagesAsked(body: string, names: string[] = ["sessionid"]) {
  const passages: string[] = [];
  const policy = samplePolicy({
    title: {},
    sections: [sampleSection({ body: { en: body } })],
    cookies: [sampleCookie({ names, purpose: {}, functionAndLocation: {} })],
  });
  findOtherLanguages(policy, (text) => {
    passages.push(text);
    return null;
  });
  return passages;
}

const long = "Words that are long enough to ask the detector about";

test.each([
  ["emphasis is read", "what *we* and **they** keep", "what we and they keep"],
  ["code divides words", "one`two`three", "one three"],
  ["a placeholder divides words", "one{{platform.url}}three", "one three"],
  ["a link divides words", "one[two](https://a.example)three", "one three"],
  ["a line's end divides words", "one  \nthree", "one three"],
  [
    "an address is left out",
    "one https://a.example/une/page two http://a.example three",
    "one two three",
  ],
  ["a cookie's name is left out", "one (“sessionid”), two sessionid. three", "one two three"],
  ["a part of a word is no name", "one session(id) two", "one session(id) two"],
  ["a provider's name is left out", "one Opendatasoft two", "one two"],
])("%s: %j", (_, body, expected) => {
  expect(passagesAsked(`${long} ${body}`)).toEqual([`${long} ${expected}`]);
});

test("a name with a point in it is left out", () => {
  expect(passagesAsked(`${long} _pk_id.1 too`, ["_pk_id.1"])).toEqual([`${long} too`]);
});

test("each item of a list is looked at by itself", () => {
  expect(passagesAsked(`- ${long}\n- ${long} too`)).toEqual([long, `${long} too`]);
});
