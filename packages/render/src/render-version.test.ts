import { localeSchema } from "@cookiedesk/domain/locale";
import type { PolicyDocument } from "@cookiedesk/domain/seal/document";
import { expect, test } from "vitest";

import { renderVersion } from "./render-version.ts";
import { sampleDocument, sampleVersion } from "./sample-version.ts";

test("the page carries its version, its date, its whole hash and the platform's own address", () => {
  const version = sampleVersion(sampleDocument);
  const { visibleText, md } = onlyLocale(version);

  for (const text of [visibleText, md]) {
    expect(text).toContain("Version 8");
    expect(text).toContain("In force since 23 November 2026");
    expect(text).toContain("23 November 2026 at 09:00 (UTC)");
    expect(text).toContain(version.versionHash);
    expect(text).toContain("https://babel.example.org");
  }
});

test("nothing on the page runs, and nothing but the fonts of its host is asked for", () => {
  const { html } = onlyLocale(sampleVersion(sampleDocument));

  expect(html).not.toMatch(/<(script|img|iframe|object|embed|svg|form)\b/u);
  expect(html).not.toMatch(/\son\w+=|javascript:|style="/u);
  expect(
    [...html.matchAll(/url\(([^)]*)\)/gu)].every(([, url = ""]) => url.startsWith("/assets/")),
  ).toBe(true);
});

test("the rows stand under their categories, with heads for rows, columns and groups", () => {
  const { html } = onlyLocale(sampleVersion(sampleDocument));

  expect(html.match(/<th scope="col"/gu)).toHaveLength(5);
  expect(html.match(/scope="rowgroup"/gu)).toHaveLength(2);
  expect(html.match(/<th scope="row"/gu)).toHaveLength(3);
  expect(html.indexOf("Necessary")).toBeLessThan(html.indexOf("sessionid"));
  expect(html.indexOf("Statistics")).toBeLessThan(html.indexOf("_pk_id.*"));
  expect(html.indexOf("Cookies on this site")).toBeLessThan(html.indexOf("<table"));
  expect(html.indexOf("<table")).toBeLessThan(html.indexOf("What a cookie is"));
});

test("placeholders are filled, in text and in links, and one that no fact fills stays as it is written", () => {
  const { html, md } = onlyLocale(
    sampleVersion({
      ...sampleDocument,
      title: "Cookies of {{platform.name}} {{ platform.owner }}",
    }),
  );

  expect(html).toContain("<h1>Cookies of <bdi>Babel</bdi> {{platform.owner}}</h1>");
  expect(html).toContain('<a href="https://babel.example.org/cookies">');
  expect(md).toContain("# Cookies of Babel");
  expect(md).toContain("(https://babel.example.org/cookies)");
});

test("in a language that runs from right to left, addresses and names keep their order", () => {
  const arabic: PolicyDocument = {
    ...sampleDocument,
    locale: localeSchema.parse("ar"),
    sections: [
      { key: "introduction", body: "انظر https://example.org/a?b=1. ثم {{platform.url}}" },
    ],
  };
  const { html } = onlyLocale(sampleVersion(arabic));

  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<bdi dir="ltr">https://example.org/a?b=1</bdi>.');
  expect(html).toContain('<bdi dir="ltr">https://babel.example.org</bdi>');
  expect(html).toContain('<code dir="ltr">sessionid</code>');
});

test("every language of the version is a plain link in its own words, the default one first", () => {
  const french = { ...sampleDocument, locale: localeSchema.parse("fr") };
  const german = { ...sampleDocument, locale: localeSchema.parse("de") };
  const links = (html: string) =>
    [...html.matchAll(/hreflang="([^"]*)"/gu)].map(([, locale]) => locale);

  const one = renderVersion(sampleVersion(sampleDocument, german, french));
  const other = renderVersion(sampleVersion(french, sampleDocument, german));
  expect(links(one["fr"]?.html ?? "")).toEqual(["en", "de", "fr", "x-default", "en", "de", "fr"]);
  expect(links(other["fr"]?.html ?? "")).toEqual(links(one["fr"]?.html ?? ""));
});

test("JSON holds the manifest and the document as they were sealed", () => {
  const version = sampleVersion(sampleDocument);

  expect(JSON.parse(onlyLocale(version).json)).toEqual({
    schema: 1,
    versionHash: version.versionHash,
    manifest: version.manifest,
    document: sampleDocument,
  });
});

test("the same version gives the same bytes", () => {
  expect(renderVersion(sampleVersion(sampleDocument))).toEqual(
    renderVersion(sampleVersion(sampleDocument)),
  );
});

test("a locale that the manifest names and nobody gave, or that has no words, is a fault", () => {
  const version = sampleVersion(sampleDocument);
  const japanese = { ...sampleDocument, locale: localeSchema.parse("ja") };

  expect(() => renderVersion({ ...version, documents: {} })).toThrow("en");
  expect(() => renderVersion(sampleVersion(japanese))).toThrow("no words for ja");
});

function onlyLocale(version: Parameters<typeof renderVersion>[0]) {
  const [rendered] = Object.values(renderVersion(version));
  if (rendered === undefined) throw new Error("nothing was rendered");
  return rendered;
}
