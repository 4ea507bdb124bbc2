import { expect, test } from "vitest";

import { policyPart } from "../policy/policy-field.ts";
import { en, fr, sampleCookie, samplePolicy, sampleSection } from "../policy/sample-policy.ts";
import { placeOf, policyTexts } from "./policy-text.ts";

const section = { kind: "section", key: "introduction" };
const cookie = { kind: "cookie", key: "cookies_preferences" };

test("every text is there, language by language in page order, and only a body is Markdown", () => {
  const policy = samplePolicy({
    title: { en: "Title", fr: "Titre" },
    sections: [sampleSection({ heading: { en: "Heading" }, body: { en: "Body", fr: "Corps" } })],
    cookies: [
      sampleCookie({
        functionAndLocation: { en: "Choice" },
        purpose: { en: "Keeps", fr: "Garde" },
      }),
    ],
  });
  expect(policyTexts(policy)).toEqual([
    { place: { part: policyPart, field: "title", locale: en }, text: "Title", markdown: false },
    { place: { part: section, field: "heading", locale: en }, text: "Heading", markdown: false },
    { place: { part: section, field: "body", locale: en }, text: "Body", markdown: true },
    {
      place: { part: cookie, field: "functionAndLocation", locale: en },
      text: "Choice",
      markdown: false,
    },
    { place: { part: cookie, field: "purpose", locale: en }, text: "Keeps", markdown: false },
    { place: { part: policyPart, field: "title", locale: fr }, text: "Titre", markdown: false },
    { place: { part: section, field: "body", locale: fr }, text: "Corps", markdown: true },
    { place: { part: cookie, field: "purpose", locale: fr }, text: "Garde", markdown: false },
  ]);
});

test("a field that is the same in every language has a place without one", () => {
  expect(placeOf("cookie", "_ga", "retention")).toEqual({
    part: { kind: "cookie", key: "_ga" },
    field: "retention",
    locale: null,
  });
});
