import fc from "fast-check";
import { expect, test } from "vitest";

import { hashOf } from "../hash.ts";
import { slugSchema } from "../platform/platform.ts";
import { en, fr, sampleCookie, sampleInputs } from "../policy/sample-policy.ts";
import { documentSchema } from "./document.ts";
import { sealBase, sealDraft, sealVersion } from "./seal.ts";

const hashes = (platform: { name: string; url: string }, facts = {}) =>
  Object.values(sealDraft(sampleInputs({ platform, facts })).documents).map(({ hash }) => hash);

test("two platforms on one base version, without overrides, share their documents", () => {
  const url = fc.webAuthority().map((authority) => `https://${authority}`);
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      url,
      fc.string({ minLength: 1 }),
      url,
      (name, one, otherName, other) => {
        expect(hashes({ name, url: one })).toEqual(hashes({ name: otherName, url: other }));
      },
    ),
  );
});

test("facts that no condition asks about leave the documents alone", () => {
  const platform = sampleInputs().platform;
  expect(hashes(platform, { login: true })).toEqual(hashes(platform));
});

test("the content hash covers the public facts and every document, and nothing else", () => {
  const one = sealDraft(sampleInputs()).content.hash;
  expect(sealDraft(sampleInputs({ facts: { login: true } })).content.hash).toBe(one);
  expect(
    sealDraft(sampleInputs({ platform: { name: "Other", url: "https://babel.opendatasoft.com" } }))
      .content.hash,
  ).not.toBe(one);
  expect(sealDraft(sampleInputs({ locales: [en] })).content.hash).not.toBe(one);
});

test("sealed bytes hash to their own name and read back as a document", () => {
  const { documents } = sealDraft(sampleInputs());
  for (const [locale, { hash, bytes }] of Object.entries(documents)) {
    expect(hashOf(bytes)).toBe(hash);
    expect(documentSchema.parse(JSON.parse(bytes)).locale).toBe(locale);
  }
});

test("the content hash of a policy is the same on every machine and in every release", () => {
  expect(sealDraft(sampleInputs()).content.hash).toMatchInlineSnapshot(
    `"4b0d7a858011883332a9930f661a6fc0023ad8db19a52eb153f0e78691e88f40"`,
  );
});

test("placeholders stay in documents", () => {
  expect(sealDraft(sampleInputs()).documents["en"]?.bytes).toContain("{{platform.url}}");
});

test("what a cookie does not have is left out of its document", () => {
  const { documents } = sealDraft(sampleInputs());
  expect(documents["en"]?.bytes).not.toMatch(/null|domain|retentionNote|condition|orderKey/u);
});

test("only what applies is sealed", () => {
  const base = {
    ...sampleInputs().base,
    cookies: [sampleCookie({ condition: { fact: "login", equals: true } })],
  };
  expect(sealDraft(sampleInputs({ base })).documents["en"]?.bytes).not.toContain(
    "cookies_preferences",
  );
});

test("a manifest names the version before it, but for the first", () => {
  const facts = {
    draft: sealDraft(sampleInputs()),
    base: hashOf("base"),
    platform: slugSchema.parse("babel"),
    defaultLocale: en,
    effectiveAt: new Date("2026-11-22T09:00:00Z"),
  };
  const first = sealVersion({ ...facts, number: 1, previous: null });
  const second = sealVersion({ ...facts, number: 2, previous: first.hash });

  expect(first.value).not.toHaveProperty("previous");
  expect(second.value.previous).toBe(first.hash);
  expect(hashOf(second.bytes)).toBe(second.hash);
});

test("a base has one hash however its parts are listed", () => {
  const { base } = sampleInputs();
  const content = { ...base, locales: [en, fr] };
  const turned = { ...content, locales: [fr, en], sections: base.sections.toReversed() };
  expect(sealBase(turned).hash).toBe(sealBase(content).hash);
});
