import { expect, test } from "vitest";

import {
  sampleCookie,
  samplePolicy,
  sampleSection,
  sampleTable,
} from "../../policy/sample-policy.ts";
import { findIncompleteLocales } from "./d04-locale-complete.ts";

const both = { en: "Words", fr: "Mots" };

test.each([
  ["complete", {}, []],
  ["title in one locale", { title: { en: "Cookie policy" } }, ["untranslated title fr"]],
  ["title in none", { title: {} }, ["untranslated title en", "untranslated title fr"]],
  [
    "heading in one locale",
    { sections: [sampleSection({ heading: { fr: "Mots" } }), sampleTable] },
    ["untranslated heading en"],
  ],
  ["heading in no locale", { sections: [sampleSection({ heading: {} }), sampleTable] }, []],
  [
    "body in one locale",
    { sections: [sampleSection({ heading: both, body: { en: "Words" } }), sampleTable] },
    ["untranslated body fr"],
  ],
  [
    "section without any text",
    { sections: [sampleSection({ body: {} }), sampleTable] },
    ["empty_section body null"],
  ],
  ["table without any text", { sections: [sampleSection(), { ...sampleTable, heading: {} }] }, []],
  [
    "rows without a place for them",
    { sections: [sampleSection()] },
    ["cookies_part_missing null null"],
  ],
  ["no rows, no place for them", { sections: [sampleSection()], cookies: [] }, []],
  [
    "location in one locale",
    { cookies: [sampleCookie({ functionAndLocation: { en: "Here" } })] },
    ["untranslated functionAndLocation fr"],
  ],
  ["location in no locale", { cookies: [sampleCookie({ functionAndLocation: {} })] }, []],
  [
    "note in one locale",
    { cookies: [sampleCookie({ retentionNote: { fr: "Note" } })] },
    ["untranslated retentionNote en"],
  ],
])("%s", (_, changes, expected) => {
  const found = findIncompleteLocales(samplePolicy(changes));
  expect(found.map(({ code, place }) => `${code} ${place.field} ${place.locale}`)).toEqual(
    expected,
  );
});

test.each([
  [
    { title: { en: "Cookie policy" } },
    {
      code: "untranslated",
      place: { part: { kind: "policy", key: "policy" }, field: "title", locale: "fr" },
      evidence: null,
    },
  ],
  [
    { sections: [sampleSection({ body: {} }), sampleTable] },
    {
      code: "empty_section",
      place: { part: { kind: "section", key: "introduction" }, field: "body", locale: null },
      evidence: "introduction",
    },
  ],
  [
    { sections: [sampleSection()] },
    {
      code: "cookies_part_missing",
      place: { part: { kind: "section", key: "cookies" }, field: null, locale: null },
      evidence: null,
    },
  ],
])("a policy with %j: %j", (changes, expected) => {
  expect(findIncompleteLocales(samplePolicy(changes))).toEqual([{ rule: "D4", ...expected }]);
});
