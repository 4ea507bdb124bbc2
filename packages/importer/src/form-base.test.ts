import { policyContentSchema } from "@cookiedesk/domain/policy/policy-content";
import { overrideSchema } from "@cookiedesk/domain/policy/override";
import { expect, test } from "vitest";

import { formBase } from "./form-base.ts";
import type { ImportedCookie, ImportedDocument } from "./imported-document.ts";

const sure = {
  names: 0.9,
  provider: 0.9,
  functionAndLocation: 0.9,
  purpose: 0.9,
  category: 0.9,
  retention: 0.9,
  party: 0.9,
};

function cookie(name: string, fields: Partial<ImportedCookie> = {}): ImportedCookie {
  return {
    names: [name],
    provider: "Example Team",
    functionAndLocation: `Work of ${name}`,
    purpose: `To do the work of ${name}`,
    category: "necessary",
    retention: null,
    party: null,
    confidence: sure,
    raw: name,
    ...fields,
  };
}

function document(slug: string, fields: Partial<ImportedDocument> = {}): ImportedDocument {
  const url = `https://${slug}.example`;
  return {
    file: `${slug}.txt`,
    platform: { url, slug },
    locale: "en",
    title: "Cookie policy",
    sections: [
      { key: "introduction", heading: "", body: "We keep this page short." },
      { key: "cookies", heading: `Cookies on ${url}`, body: "" },
    ],
    cookies: [cookie("sid"), cookie("lang")],
    warnings: [],
    ...fields,
  };
}

const truncated = { code: "truncated", message: "", excerpt: "" } as const;

test("documents that say the same give one base and no differences", () => {
  const { base, platforms } = formBase([document("a"), document("b"), document("c")]);

  expect(policyContentSchema.parse(base)).toEqual(base);
  expect(base.sections.map(({ key, heading }) => [key, heading])).toEqual([
    ["introduction", {}],
    ["cookies", { en: "Cookies on {{platform.url}}" }],
  ]);
  expect(base.cookies.map(({ key, orderKey }) => [key, orderKey])).toEqual([
    ["sid", "a0"],
    ["lang", "a1"],
  ]);
  expect(platforms.map(({ overrides, own }) => [overrides, own])).toEqual(
    Array.from({ length: 3 }, () => [[], { sections: [], cookies: [] }]),
  );
});

test("the order of the files changes nothing", () => {
  const documents = [
    document("a"),
    document("b", { cookies: [cookie("sid"), cookie("map")] }),
    document("c", { title: "Cookies" }),
  ];

  expect(formBase(documents.toReversed())).toEqual(formBase(documents));
});

test("a slip of text recognition stays out of the base, however often it is repeated", () => {
  const slip = {
    cookies: [cookie("sid", { purpose: "To fetch alis", confidence: { ...sure, purpose: 0.4 } })],
  };
  const right = {
    cookies: [cookie("sid", { purpose: "To fetch calls", confidence: { ...sure, purpose: 0.75 } })],
  };
  const { base, platforms } = formBase([
    document("a", slip),
    document("b", slip),
    document("c", right),
  ]);

  expect(base.cookies[0]?.purpose).toEqual({ en: "To fetch calls" });
  expect(platforms.map(({ overrides }) => overrides)).toEqual([[], [], []]);
  expect(platforms.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
    ["differs_slightly"],
    ["differs_slightly"],
    [],
  ]);
});

test("a text of its own becomes an override, anchored to what the base says", () => {
  const own = document("c", {
    cookies: [cookie("sid", { purpose: "Something else altogether" }), cookie("lang")],
  });
  const { platforms } = formBase([document("a"), document("b"), own]);

  expect(platforms[2]?.overrides).toEqual([
    {
      part: { kind: "cookie", key: "sid" },
      field: "purpose",
      locale: "en",
      value: "Something else altogether",
      anchor: "To do the work of sid",
    },
  ]);
  for (const override of platforms[2]?.overrides ?? [])
    expect(overrideSchema.parse(override)).toEqual(override);
});

test("a row that a whole document lacks is hidden there, and its own row is its own", () => {
  const { base, platforms } = formBase([
    document("a"),
    document("b"),
    document("c", { cookies: [cookie("sid"), cookie("map")] }),
  ]);

  expect(base.cookies.map(({ key }) => key)).toEqual(["sid", "lang"]);
  expect(platforms[2]?.overrides).toEqual([
    {
      part: { kind: "cookie", key: "lang" },
      field: "hidden",
      locale: null,
      value: true,
      anchor: false,
    },
  ]);
  expect(platforms[2]?.own.cookies.map(({ key, orderKey }) => [key, orderKey])).toEqual([
    ["map", "a0V"],
  ]);
});

test("what a cut document lacks is never hidden, and its last, cut text is no override", () => {
  const cut = document("c", {
    sections: [{ key: "introduction", heading: "", body: "We keep this pa" }],
    cookies: [],
    warnings: [truncated],
  });
  const { base, platforms } = formBase([document("a"), document("b"), cut]);

  expect(base.cookies).toHaveLength(2);
  expect(platforms[2]?.overrides).toEqual([]);
});

test("two languages of one policy fill one base, and only what both documents of a platform lack is hidden", () => {
  const french = document("a", {
    file: "a-fr.txt",
    locale: "fr",
    title: "Politique de cookies",
    cookies: [cookie("sid", { purpose: "Pour se souvenir de vous" })],
  });
  const { base, platforms } = formBase([document("a"), document("b"), french]);

  expect(base.title).toEqual({ en: "Cookie policy", fr: "Politique de cookies" });
  expect(base.cookies[0]?.purpose).toEqual({
    en: "To do the work of sid",
    fr: "Pour se souvenir de vous",
  });
  expect(platforms.flatMap(({ overrides }) => overrides)).toEqual([]);
});

test("the language cookie depends on the platform speaking several languages", () => {
  const { base, platforms } = formBase([
    document("a", { cookies: [cookie("sid"), cookie("django_language")] }),
    document("b", { cookies: [cookie("sid"), cookie("django_language")] }),
    document("c", { cookies: [cookie("sid")] }),
  ]);

  expect(base.cookies[1]?.condition).toEqual({ fact: "multilingual", equals: true });
  expect(platforms.map(({ facts }) => facts)).toEqual([
    { multilingual: true },
    { multilingual: true },
    {},
  ]);
  expect(platforms[2]?.overrides).toEqual([]);
});

test("the address becomes a placeholder only where it is the whole address", () => {
  const body = "See https://a.example/, https://a.example/help and https://a.example.org.";
  const { base } = formBase([
    document("a", { sections: [{ key: "introduction", heading: "", body }] }),
  ]);

  expect(base.sections[0]?.body).toEqual({
    en: "See {{platform.url}}, {{platform.url}}/help and https://a.example.org.",
  });
});

test("a document without a platform gives its words to the base and is named", () => {
  const { platforms, warnings } = formBase([document("a"), document("b", { platform: null })]);

  expect(platforms.map(({ slug }) => slug)).toEqual(["a"]);
  expect(warnings.map(({ code }) => code)).toEqual(["no_platform"]);
});

test("providers are listed once, and the one in the platform's host is the operator", () => {
  const { providers } = formBase([
    document("a", {
      platform: { url: "https://a.exampleteam.example", slug: "a" },
      cookies: [cookie("sid"), cookie("_ga", { provider: "Google" })],
    }),
  ]);

  expect(providers.map(({ key, isOperator }) => [key, isOperator])).toEqual([
    ["example-team", true],
    ["google", false],
  ]);
});
