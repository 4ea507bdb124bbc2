import { expect, test } from "vitest";

import { localeSchema } from "../../locale.ts";
import type { CookieEntry } from "../../policy/cookie-entry.ts";
import { resolve } from "../../policy/resolve.ts";
import {
  sampleCatalogue,
  sampleCookie,
  sampleInputs,
  sampleSection,
} from "../../policy/sample-policy.ts";
import { sentencesOf } from "../sentences.ts";
import { findUnmatchedPurposes } from "./d10-purposes.ts";

const catalogue = {
  ...sampleCatalogue,
  categories: [
    ...sampleCatalogue.categories,
    { key: "marketing", title: { en: "Marketing" }, description: {} },
    { key: "numbers", title: { en: "Audience measurement" }, description: {} },
    { key: "videos", title: { en: "Videos" }, description: {} },
  ],
};

function found(body: Record<string, string>, rows: Partial<CookieEntry>[] = []) {
  const policy = resolve(
    sampleInputs({
      locales: Object.keys(body).map((tag) => localeSchema.parse(tag)),
      catalogue,
      base: {
        title: {},
        sections: [sampleSection({ body })],
        cookies: rows.map((row, at) => sampleCookie({ key: `row-${at}`, names: ["x"], ...row })),
      },
    }),
  );
  return findUnmatchedPurposes(policy, sentencesOf(policy));
}

const named = (locale: string, text: string, rows: Partial<CookieEntry>[] = []) =>
  found({ [locale]: text }, rows).map((one) =>
    one.rule === "D10" ? `${one.code} ${one.purpose}` : "",
  );

test.each([
  [
    "en",
    "In order to serve you, we use cookies to ensure it functions properly, and to perform web analytics.",
    "statistics",
  ],
  ["en", "This site measures its audience.", "statistics"],
  ["en", "Our cookies serve advertising.", "marketing"],
  ["fr", "Nous utilisons des cookies pour mesurer l’audience.", "statistics"],
  ["fr", "Ce site dépose des cookies publicitaires.", "marketing"],
  ["de", "Wir verwenden Cookies für Statistiken.", "statistics"],
  ["de", "Unsere Cookies dienen der Werbung.", "marketing"],
  ["es", "Utilizamos cookies analíticas.", "statistics"],
  ["es", "Este sitio muestra publicidad.", "marketing"],
  ["it", "Utilizziamo cookie per statistiche.", "statistics"],
  ["nl", "Wij gebruiken cookies voor statistieken.", "statistics"],
  ["nl", "Deze website toont reclame.", "marketing"],
  ["pt", "Utilizamos cookies para estatísticas.", "statistics"],
  ["ar", "نستخدم ملفات تعريف الارتباط لإجراء إحصاءات.", "statistics"],
])("in %s, %j promises rows that are not there", (locale, text, purpose) => {
  expect(named(locale, text)).toEqual([`purpose_without_row ${purpose}`]);
});

test.each([
  ["en", "“Statistical” cookies make it possible to track an Internet user’s actions."],
  [
    "en",
    "Cookies have many uses: tracking your browsing for statistical or advertising purposes, etc.",
  ],
  ["en", "We do not use cookies for advertising."],
  ["en", "We use cookies to keep you signed in."],
  ["fr", "Nous n’utilisons aucun cookie publicitaire."],
  ["fr", "Les cookies statistiques comptent les visites."],
  ["de", "Wir setzen keine Cookies zu Werbezwecken."],
  ["es", "No utilizamos cookies de publicidad."],
  ["it", "Non utilizziamo cookie di marketing."],
  ["nl", "Wij gebruiken geen cookies voor reclame."],
  ["pt", "Não utilizamos cookies de publicidade."],
  ["ar", "لا نستخدم ملفات تعريف الارتباط للإعلانات."],
  ["pl", "Używamy plików cookie do statistic."],
])("in %s, %j promises nothing", (locale, text) => {
  expect(named(locale, text)).toEqual([]);
});

test.each<[string, Partial<CookieEntry>]>([
  ["of the category", { category: "statistics" }],
  ["of an own category so called", { category: "numbers" }],
  ["of a well-known name", { names: ["_pk_id*"], category: null }],
  ["one of whose names is well known", { names: ["own", "_pk_id*"], category: null }],
])("a row %s keeps the promise", (_, row) => {
  expect(named("en", "We perform web analytics.", [row])).toEqual([]);
});

test("another purpose's row does not", () => {
  expect(named("en", "We perform web analytics.", [{ category: "videos" }])).toEqual([
    "purpose_without_row statistics",
  ]);
});

test("the finding shows the sentence where it stands", () => {
  expect(found({ en: "Hello. We perform web analytics. Goodbye." })).toEqual([
    {
      rule: "D10",
      code: "purpose_without_row",
      purpose: "statistics",
      place: { part: { kind: "section", key: "introduction" }, field: "body", locale: "en" },
      evidence: "We perform web analytics.",
    },
  ]);
});

test("a row whose purpose the prose of a locale never names is found in that locale", () => {
  const body = { en: "We use statistics.", fr: "Nous utilisons des cookies.", pl: "Ciasteczka." };
  expect(
    found(body, [
      { names: ["a", "b"], category: "statistics" },
      { names: ["c"], category: "statistics" },
    ]),
  ).toEqual([
    {
      rule: "D10",
      code: "row_without_purpose",
      purpose: "statistics",
      place: { part: { kind: "policy", key: "policy" }, field: null, locale: "fr" },
      evidence: "a, b, c",
    },
  ]);
});

test("saying in general what such cookies do is enough for their rows", () => {
  expect(named("en", "Marketing cookies follow visitors.", [{ category: "marketing" }])).toEqual(
    [],
  );
});

test("a category counts by its key, whatever it is called", () => {
  const title = { en: "Numbers" };
  const policy = resolve(
    sampleInputs({
      locales: [localeSchema.parse("en")],
      catalogue: {
        ...sampleCatalogue,
        categories: [{ key: "statistics", title, description: {} }],
      },
      base: {
        title: {},
        sections: [sampleSection({ body: { en: "We perform web analytics." } })],
        cookies: [sampleCookie({ category: "statistics" })],
      },
    }),
  );
  expect(findUnmatchedPurposes(policy, sentencesOf(policy))).toEqual([]);
});
