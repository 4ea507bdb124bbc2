import { expect, test } from "vitest";

import { localeSchema } from "../locale.ts";
import {
  en,
  fr,
  sampleCookie,
  samplePolicy,
  sampleSection,
  sampleTable,
} from "../policy/sample-policy.ts";
import { toDocument } from "./to-document.ts";

const introduction = sampleSection({
  body: { en: "About {{platform.url}}.", fr: "Cette page concerne {{platform.url}}." },
});

test("a document has one locale's words, with those of the catalogue copied in", () => {
  expect(toDocument(samplePolicy({ sections: [introduction, sampleTable] }), fr)).toEqual({
    schema: 1,
    locale: "fr",
    title: "Politique relative aux cookies",
    sections: [
      {
        key: "introduction",
        body: "Cette page concerne {{platform.url}}.",
      },
      { key: "cookies", heading: "Les cookies de ce site" },
    ],
    categories: [{ key: "necessary", title: "Nécessaires", description: "Le site en a besoin." }],
    cookies: [
      {
        key: "cookies_preferences",
        names: ["cookies_preferences"],
        kind: "cookie",
        provider: { name: "Opendatasoft", isOperator: true, country: "FR" },
        functionAndLocation: "Choix des cookies",
        purpose: "Conserve votre réponse sur les cookies",
        category: "necessary",
        party: "first",
        retention: { amount: 6, unit: "month" },
      },
    ],
  });
});

test("what is not written in the locale, and what nobody said, is absent", () => {
  const bare = sampleCookie({
    domain: null,
    provider: null,
    category: null,
    party: null,
    retention: null,
    functionAndLocation: {},
    purpose: {},
  });
  const document = toDocument(samplePolicy({ title: {}, cookies: [bare] }), en);
  expect(document.title).toBe("");
  expect(document.categories).toEqual([]);
  expect(document.cookies).toEqual([
    { key: "cookies_preferences", names: ["cookies_preferences"], kind: "cookie" },
  ]);
});

test("a domain and a note on the period are shown where there are any", () => {
  const row = sampleCookie({
    domain: ".example.org",
    retentionNote: { en: "from the last visit" },
  });
  expect(toDocument(samplePolicy({ cookies: [row] }), en).cookies[0]).toMatchObject({
    domain: ".example.org",
    retentionNote: "from the last visit",
  });
});

test("each category stands once, in the order of its first row", () => {
  const rows = (["statistics", "necessary", "statistics"] as const).map((category, index) =>
    sampleCookie({ key: `row${index}`, names: [`row${index}`], orderKey: `a${index}`, category }),
  );
  const { categories } = toDocument(samplePolicy({ cookies: rows }), en);
  expect(categories).toEqual([
    { key: "statistics", title: "Statistics" },
    { key: "necessary", title: "Necessary", description: "Needed by the site." },
  ]);
});

test("a category without words in the locale has none", () => {
  const german = toDocument(
    samplePolicy({ sections: [sampleSection()] }),
    localeSchema.parse("de"),
  );
  expect(german.categories).toEqual([{ key: "necessary", title: "" }]);
});

test("a provider that is not the operator shows its name, and what is known of it", () => {
  const matomo = { key: "matomo", name: "Matomo", isOperator: false };
  const shown = (known: { country: string | null; privacyUrl: string | null }) => {
    const [row] = samplePolicy().cookies;
    if (row === undefined) throw new Error("the sample has no row");
    const policy = { ...samplePolicy(), cookies: [{ ...row, provider: { ...matomo, ...known } }] };
    return toDocument(policy, en).cookies[0]?.provider;
  };
  const privacyUrl = "https://matomo.example/privacy";
  expect(shown({ country: null, privacyUrl: null })).toStrictEqual({ name: "Matomo" });
  expect(shown({ country: null, privacyUrl })).toStrictEqual({ name: "Matomo", privacyUrl });
});

test("what the locale lacks has no member at all", () => {
  const { sections } = toDocument(samplePolicy({ sections: [sampleSection()] }), en);
  expect(sections.map((section) => Object.keys(section))).toEqual([["key", "body"]]);
});
