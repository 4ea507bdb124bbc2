import fc from "fast-check";
import { expect, test } from "vitest";

import { hashOf } from "../hash.ts";
import { slugSchema } from "../platform/platform.ts";
import { en, fr, sampleCookie, sampleInputs } from "../policy/sample-policy.ts";
import { documentSchema } from "./document.ts";
import { sealBase, sealContent, sealDraft, sealLeaf, sealVersion } from "./seal.ts";

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

test("a base is sealed whole, its parts by their keys", () => {
  const cookies = ["c", "a", "b"].map((key) => sampleCookie({ key }));
  const content = { ...sampleInputs().base, locales: [fr, en], cookies };
  expect(JSON.parse(sealBase(content).bytes)).toMatchObject({
    schema: 1,
    locales: ["en", "fr"],
    title: content.title,
    sections: [{ key: "cookies" }, { key: "introduction" }],
    cookies: [{ key: "a" }, { key: "b" }, { key: "c" }],
  });
});

test("content names its documents by their hashes", () => {
  const platform = { name: "Babel", url: "https://babel.opendatasoft.com" };
  const document = { hash: hashOf("document") };
  const { value, bytes, hash } = sealContent(platform, { en: document });
  expect(value).toEqual({ schema: 1, platform, documents: { en: document.hash } });
  expect(JSON.parse(bytes)).toEqual(value);
  expect(hash).toBe(hashOf(bytes));
});

test("a manifest says what it was made from, and when", () => {
  const draft = sealDraft(sampleInputs());
  const { value, bytes } = sealVersion({
    draft,
    base: hashOf("base"),
    platform: slugSchema.parse("babel"),
    defaultLocale: fr,
    number: 3,
    effectiveAt: new Date("2026-11-22T09:00:00Z"),
    previous: hashOf("before"),
  });
  expect(value).toEqual({
    schema: 1,
    contentHash: draft.content.hash,
    content: draft.content.value,
    base: hashOf("base"),
    inputs: draft.inputs.hash,
    platform: "babel",
    defaultLocale: "fr",
    number: 3,
    effectiveAt: "2026-11-22T09:00:00.000Z",
    previous: hashOf("before"),
  });
  expect(JSON.parse(bytes)).toEqual(value);
});

test("a leaf is sealed as it is", () => {
  const leaf = {
    schema: 1,
    manifest: hashOf("manifest"),
    renderer: "1",
    streams: {},
    visibleText: {},
  } as const;
  const { bytes, hash } = sealLeaf(leaf);
  expect(JSON.parse(bytes)).toEqual(leaf);
  expect(hash).toBe(hashOf(bytes));
});
