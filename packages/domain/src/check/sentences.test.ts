import { expect, test } from "vitest";

import { localeSchema } from "../locale.ts";
import { en, fr, samplePolicy, sampleSection } from "../policy/sample-policy.ts";
import { judgedLocales, says, sentencesOf } from "./sentences.ts";
import { spoken } from "./spoken.ts";

test("prose is divided into the sentences that a visitor reads", () => {
  const section = sampleSection({
    heading: { en: "What?", fr: "Quoi ?" },
    body: { en: "On **{{platform.name}}**. A [link](https://a.example)!\n\n- one\n- two" },
  });
  const sentences = sentencesOf(samplePolicy({ title: {}, sections: [section], cookies: [] }));
  expect(sentences.map(({ text, language, place }) => [text, language, place.field])).toEqual([
    ["What?", "en", "heading"],
    ["On Babel.", "en", "body"],
    ["A link!", "en", "body"],
    ["one", "en", "body"],
    ["two", "en", "body"],
    ["Quoi ?", "fr", "heading"],
  ]);
});

test("a language that the rules have no words for is not judged", () => {
  const polish = localeSchema.parse("pl");
  const policy = samplePolicy({ title: { pl: "Polityka" } }, [en, fr, polish]);
  expect(judgedLocales(policy)).toEqual([en, fr]);
  expect(sentencesOf(policy).filter(({ place }) => place.locale === polish)).toEqual([]);
});

const agreeing = spoken({
  ar: "موافقة",
  de: "zustimm",
  en: "agree|consent",
  es: "acept",
  fr: "accept",
  it: "accett",
  nl: "akkoord",
  pt: "aceit",
});

test.each([
  ["en", "You agree.", true],
  ["en", "You disagree.", false],
  ["en-GB", "Your CONSENT", true],
  ["fr", "Vous acceptez.", true],
  ["fr", "You agree.", false],
  ["de", "Sie stimmen zu.", false],
  ["de", "Zustimmung", true],
  ["ar", "والموافقة على ذلك", true],
])("in %s, %j says it: %s", (locale, text, expected) => {
  const [sentence] = sentencesOf(
    samplePolicy({ title: { [locale]: text }, sections: [], cookies: [] }, [
      localeSchema.parse(locale),
    ]),
  );
  expect(sentence !== undefined && says(sentence, agreeing)).toBe(expected);
});

test("what the rows of the table say is no sentence", () => {
  const policy = samplePolicy({ title: { en: "Title." } }, [en]);
  expect(sentencesOf(policy).some(({ place }) => place.part.kind === "cookie")).toBe(false);
  expect(sentencesOf(policy).some(({ place }) => place.part.kind === "policy")).toBe(true);
});

test("a body that cannot be read as Markdown has its sentences without the spaces around them", () => {
  const section = sampleSection({ body: { en: "Text" } });
  const policy = samplePolicy({ title: {}, sections: [section], cookies: [] }, [en]);
  const body = { en: "\n <b>One</b>.  Two for {{platform.name}}!\n\n  Three \n" };
  const bent = { ...policy, sections: policy.sections.map((one) => ({ ...one, body })) };
  expect(sentencesOf(bent).map(({ text }) => text)).toEqual([
    "<b>One</b>.",
    "Two for Babel!",
    "Three",
  ]);
});
