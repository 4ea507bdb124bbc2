import { hashOf } from "@cookiedesk/domain/hash";
import { localeSchema } from "@cookiedesk/domain/locale";
import { expect, test } from "vitest";

import { renderDraft } from "./render-draft.ts";
import { type PlatformHistory, renderHistory } from "./render-history.ts";
import { formatDay } from "./local-format.ts";
import { renderNotFound } from "./render-not-found.ts";
import { renderArchived, renderVersion } from "./render-version.ts";
import { sampleDocument, sampleVersion } from "./sample-version.ts";
import { visibleTextOf } from "./visible-text.ts";
import { localesWithWords, wordsFor } from "./words.ts";

const platform = { name: "Babel", url: "https://babel.example.org" };
const history: PlatformHistory = {
  slug: "babel",
  ...platform,
  defaultLocale: "en",
  current: 2,
  versions: [
    {
      number: 1,
      versionHash: hashOf("1"),
      kind: "material",
      effectiveAt: "2026-10-01T09:00:00.000Z",
      locales: { en: {} },
    },
    {
      number: 2,
      versionHash: hashOf("2"),
      kind: "minor",
      effectiveAt: "2026-11-23T09:00:00.000Z",
      locales: { en: {}, fr: {} },
    },
  ],
};

test("a draft says that it is one, and has no number, no date and no hash", () => {
  const page = renderDraft(sampleDocument, platform);

  expect(visibleTextOf(page)).toContain("Draft, not published");
  expect(visibleTextOf(page)).toContain("Keeps you signed in from one page to the next");
  expect(page).not.toMatch(/Version|In force|<footer/u);
  expect(page).toContain('<meta name="robots" content="noindex"');
});

test("a draft in a language that the page has no words for is drawn, with English around it", () => {
  const page = renderDraft(
    { ...sampleDocument, locale: localeSchema.parse("ja"), title: "クッキー" },
    platform,
  );

  expect(page).toContain('<html lang="ja" dir="ltr">');
  expect(visibleTextOf(page)).toContain("クッキー");
});

test("a draft without a title, a category or a place for its table is drawn all the same", () => {
  const [row] = sampleDocument.cookies;
  const page = renderDraft(
    {
      ...sampleDocument,
      title: "",
      sections: [],
      categories: [],
      cookies: [{ key: "a", names: ["a"], kind: "cookie" }],
    },
    platform,
  );

  expect(row).toBeDefined();
  expect(visibleTextOf(page)).toContain("1 cookie.");
  expect(visibleTextOf(page)).toContain("Without a category");
});

test("the history shows every version whole, newest first, with the days it was in force", () => {
  const text = visibleTextOf(renderHistory(history, "en"));

  expect(text.indexOf(hashOf("2"))).toBeGreaterThan(0);
  expect(text.indexOf(hashOf("2"))).toBeLessThan(text.indexOf(hashOf("1")));
  expect(text).toMatch(/Version 1\n1 October 2026\n23 November 2026\nmaterial/u);
  expect(text).toMatch(/Version 2\n23 November 2026\nin force now\nminor/u);
});

test("a version that the reader's language does not have is linked in one that it has", () => {
  const page = renderHistory(history, "fr");

  expect(page).toContain('href="/babel/fr/v/2"');
  expect(page).toContain('href="/babel/en/v/1"');
});

test("a page that is not there says what is, in the visitor's language", () => {
  const french = renderNotFound(
    { kind: "language", platform: history, locale: "ja", available: ["en", "fr"] },
    "fr",
  );
  expect(visibleTextOf(french)).toContain("Japonais");
  expect(french).toContain('href="/babel/en"');
  expect(french).toContain('href="/babel/fr"');

  const english = renderNotFound(
    { kind: "version", platform: history, locale: "en", number: 9, available: [1, 2] },
    "en",
  );
  expect(visibleTextOf(english)).toContain("no version 9");
  expect(english).toContain('href="/babel/en/v/1"');
});

test.each(localesWithWords)(
  "the last page of an archived platform says so first in %s",
  (locale) => {
    const document = { ...sampleDocument, locale: localeSchema.parse(locale) };
    const version = sampleVersion(document);
    const since = "2026-11-22T09:00:00.000Z";
    const archived = renderArchived(version, since)[locale] ?? "";
    const text = visibleTextOf(archived);

    const notice = wordsFor(locale)?.archivedNotice(formatDay(since, locale)) ?? "";
    expect(text).toContain(notice);
    expect(text.indexOf(notice)).toBeLessThan(text.indexOf(document.title));
    expect(renderVersion(version)[locale]?.html).not.toContain(notice);
  },
);

test("the history of an archived platform says since when, and leads to no page that is gone", () => {
  const since = "2026-11-22T09:00:00.000Z";
  const under = renderHistory({ ...history, archived: { page: "notice", since } }, "en");
  const gone = renderHistory({ ...history, archived: { page: "gone", since } }, "en");

  expect(under).toContain("Archived since 22 November 2026");
  expect(under).toContain("The policy in force");
  expect(gone).not.toContain("The policy in force");
});

test("what somebody asked for is shown as text only", () => {
  expect(renderNotFound({ kind: "platform", slug: "<script>" }, "en")).toContain(
    "“&lt;script&gt;”",
  );
});
