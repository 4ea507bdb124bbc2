import { expect, test } from "vitest";

import { localeSchema } from "../../locale.ts";
import { samplePolicy, sampleSection } from "../../policy/sample-policy.ts";
import { policyOf } from "../sample-prose.ts";
import { findUnnamedPrivacyControl } from "./d23-privacy-control.ts";

test.each([
  ["en", "We honour Global Privacy Control."],
  ["en", "A GPC signal is treated as an opt-out."],
  ["es", "Respetamos la señal Global Privacy Control (GPC)."],
  ["pl", "global privacy control"],
])("in %s, %j names it", (locale, text) => {
  expect(findUnnamedPrivacyControl(policyOf(locale, text))).toEqual([]);
});

test.each(["We honour Do Not Track.", "You control your privacy.", "AGPCX"])(
  "%j does not",
  (text) => {
    expect(findUnnamedPrivacyControl(policyOf("en", text))).toEqual([
      {
        rule: "D23",
        code: "privacy_control_missing",
        place: { part: { kind: "policy", key: "policy" }, field: null, locale: "en" },
        evidence: null,
      },
    ]);
  },
);

test("every published locale names it", () => {
  const body = { en: "Global Privacy Control", es: "Nada." };
  const locales = ["en", "es"].map((tag) => localeSchema.parse(tag));
  const policy = samplePolicy({ sections: [sampleSection({ body })] }, locales);
  expect(findUnnamedPrivacyControl(policy).map(({ place }) => place.locale)).toEqual(["es"]);
});
