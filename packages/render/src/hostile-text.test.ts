import { unseenCharacters } from "@cookiedesk/domain/plain-text";
import { parseProse } from "@cookiedesk/domain/prose/parse-prose";
import type { PolicyDocument } from "@cookiedesk/domain/seal/document";
import fc from "fast-check";
import { expect, test } from "vitest";

import { renderDraft } from "./render-draft.ts";
import { renderVersion } from "./render-version.ts";
import { sampleDocument, sampleVersion } from "./sample-version.ts";
import { visibleTextOf } from "./visible-text.ts";

const payloads = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  `</style><script>alert(1)</script>`,
  `<!--<script>`,
  `&lt;script&gt;alert(1)&lt;/script&gt;`,
  `]]><svg/onload=alert(1)>`,
  `javascript:alert(1)`,
  `{{platform.url}}"><b>`,
  `\${alert(1)}`,
  `<bdi dir="rtl">`,
  "![x](javascript:alert(1)) [y](javascript:alert(1)) <https://x.example>",
  "`` ` | a | b | \\| <b>",
];

test.each(payloads)("%s is shown in every field and does nothing in any", (payload) => {
  const document = documentSaying(payload);
  const [rendered] = Object.values(renderVersion(sampleVersion(document)));
  const clean = renderVersion(sampleVersion(documentSaying("x")));

  expect(tagsOf(rendered?.html ?? "")).toEqual(tagsOf(clean["en"]?.html ?? ""));
  const shown = payload.replaceAll("{{platform.url}}", "https://babel.example.org");
  expect(rendered?.visibleText.split(shown).length).toBeGreaterThan(7);
});

test.each(payloads)("%s is a word and nothing else in Markdown", (payload) => {
  const [rendered] = Object.values(renderVersion(sampleVersion(documentSaying(payload))));
  const parsed = parseProse(rendered?.md ?? "");

  const found = parsed.ok ? [] : parsed.problems.map(({ code }) => code);
  expect(found.filter((code) => code !== "heading_level" && code !== "rule")).toEqual([]);
});

test.each(payloads)(
  "%s typed into a body that is not saved yet is shown as it is written",
  (payload) => {
    const document = { ...sampleDocument, sections: [{ key: "a", body: payload }] };

    expect(renderDraft(document, { name: "Babel", url: "https://babel.example.org" })).not.toMatch(
      /<(script|img|svg)\b|<[^>]*\son\w+=|href="javascript:/u,
    );
  },
);

const plainText = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .map((text) => text.normalize("NFC").replaceAll(/\s+/gu, " ").trim())
  .filter((text) => text !== "" && !unseenCharacters.test(text) && !text.includes("{{"));

test("whatever a field says is on the page, to the letter", () => {
  fc.assert(
    fc.property(plainText, (text) => {
      const [rendered] = Object.values(renderVersion(sampleVersion(documentSaying(text))));
      const cells = (rendered?.visibleText ?? "").split("\n").filter((line) => line === text);
      // Title, heading, provider, purpose, place, note and the privacy page's neighbours stand on lines of their own.
      expect(cells.length).toBeGreaterThanOrEqual(6);
    }),
  );
});

test("the visible text is the page's text without its tags", () => {
  fc.assert(
    fc.property(plainText, (text) => {
      const [rendered] = Object.values(renderVersion(sampleVersion(documentSaying(text))));
      const html = rendered?.html ?? "";
      expect(squeeze(visibleTextOf(html))).toBe(
        squeeze(withoutTags(html.slice(html.indexOf("<body")))),
      );
    }),
  );
});

/** The sample with one text in every field that people write, names and bodies apart: those have their own grammar. */
function documentSaying(text: string): PolicyDocument {
  return {
    ...sampleDocument,
    title: text,
    sections: [{ key: "cookies", heading: text }],
    categories: [{ key: "necessary", title: text, description: text }],
    cookies: [
      {
        key: "a",
        names: [text],
        kind: "cookie",
        domain: text,
        provider: { name: text, country: "FR", privacyUrl: "https://example.org" },
        functionAndLocation: text,
        purpose: text,
        category: "necessary",
        party: "first",
        retention: "session",
        retentionNote: text,
      },
    ],
  };
}

function tagsOf(html: string): string[] {
  return (html.match(/<\/?[a-z][^\s>]*/giu) ?? []).filter((tag) => !/^<\/?bdi/u.test(tag));
}

function withoutTags(html: string): string {
  let text = "";
  let inTag = false;
  for (const character of html) {
    if (character === "<") inTag = true;
    if (!inTag) text += character;
    if (character === ">") inTag = false;
  }
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}
