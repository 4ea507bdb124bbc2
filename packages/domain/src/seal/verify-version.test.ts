import { expect, test } from "vitest";

import { hashOf } from "../hash.ts";
import { slugSchema } from "../platform/platform.ts";
import { en, fr, sampleInputs } from "../policy/sample-policy.ts";
import { documentFormats, leafSchema } from "./manifest.ts";
import { sealDraft, sealVersion } from "./seal.ts";
import { findVersionProblems, type VersionToVerify } from "./verify-version.ts";

const draft = sealDraft(sampleInputs());
const manifest = sealVersion({
  draft,
  base: hashOf("base"),
  platform: slugSchema.parse("babel"),
  defaultLocale: en,
  number: 2,
  effectiveAt: new Date(0),
  previous: hashOf("version 1"),
});
const streams = { html: hashOf("html"), json: hashOf("json"), md: hashOf("md") };
const leaf = leafSchema.parse({
  schema: 1,
  manifest: manifest.hash,
  renderer: "1",
  streams: { en: streams, fr: streams },
  visibleText: { en: hashOf("text"), fr: hashOf("text") },
});

const whole: VersionToVerify = {
  number: 2,
  versionHash: manifest.hash,
  contentHash: draft.content.hash,
  baseHash: hashOf("base"),
  previous: hashOf("version 1"),
  manifest: { state: "intact", value: manifest.value },
  inputs: { hash: draft.inputs.hash, state: "intact" },
  base: "intact",
  documents: [en, fr].map((locale) => ({
    locale,
    hash: String(draft.documents[locale]?.hash),
    state: "intact",
  })),
  leaf: { hash: hashOf("leaf"), state: "intact", value: leaf },
  files: [en, fr].flatMap((locale) =>
    documentFormats.map((format) => ({
      locale,
      format,
      hash: streams[format],
      state: "intact" as const,
    })),
  ),
};
const nothing = { locale: null, format: null, hash: null };

test("a version of which everything is kept has no problem", () => {
  expect(findVersionProblems(whole)).toEqual([]);
});

test.each<[string, Partial<VersionToVerify>]>([
  ["another number", { number: 3 }],
  ["other content", { contentHash: hashOf("other") }],
  ["another base", { baseHash: hashOf("other") }],
])("a manifest that names %s is not this version's", (_, changes) => {
  expect(findVersionProblems({ ...whole, ...changes })).toEqual([
    { ...nothing, what: "manifest", state: "differs" },
  ]);
});

test.each([hashOf("another version 1"), null])(
  "a version that does not name the one before it (%s) breaks the chain",
  (previous) => {
    expect(findVersionProblems({ ...whole, previous })).toEqual([
      { ...nothing, what: "previous", state: "differs" },
    ]);
  },
);

test.each(["missing", "damaged"] as const)("what is %s is named with its hash", (state) => {
  const [first, ...others] = whole.files;
  const [document, ...documents] = whole.documents;
  if (first === undefined || document === undefined) throw new Error("the sample is empty");
  expect(
    findVersionProblems({
      ...whole,
      manifest: { state, value: null },
      inputs: { hash: draft.inputs.hash, state },
      base: state,
      documents: [{ ...document, state }, ...documents],
      files: [{ ...first, state }, ...others],
    }),
  ).toEqual([
    { ...nothing, what: "manifest", state, hash: manifest.hash },
    { ...nothing, what: "inputs", state, hash: draft.inputs.hash },
    { ...nothing, what: "base", state, hash: hashOf("base") },
    { ...nothing, what: "document", state, hash: document.hash, locale: en },
    { what: "file", state, hash: streams.html, locale: en, format: "html" },
  ]);
});

test("a version without a leaf has no rendering that is proved", () => {
  expect(findVersionProblems({ ...whole, leaf: null, files: [] })).toEqual([
    { ...nothing, what: "render", state: "missing", locale: en },
    { ...nothing, what: "render", state: "missing", locale: fr },
    { ...nothing, what: "leaf", state: "missing" },
  ]);
});

test("a leaf that cannot be read is told once, not once a locale", () => {
  const broken = { hash: hashOf("leaf"), state: "damaged", value: null } as const;
  expect(findVersionProblems({ ...whole, leaf: broken, files: [] })).toEqual([
    { ...nothing, what: "leaf", state: "damaged", hash: hashOf("leaf") },
  ]);
});

test("a leaf of another version proves nothing of this one", () => {
  const other = { ...leaf, manifest: hashOf("another manifest") };
  expect(
    findVersionProblems({ ...whole, leaf: { hash: "l", state: "intact", value: other } }),
  ).toEqual([{ ...nothing, what: "leaf", state: "differs" }]);
});

test("a locale that the leaf does not name was not rendered", () => {
  const englishOnly = leafSchema.parse({ ...leaf, streams: { en: streams } });
  expect(
    findVersionProblems({
      ...whole,
      leaf: { hash: "l", state: "intact", value: englishOnly },
      files: whole.files.filter(({ locale }) => locale === en),
    }),
  ).toEqual([{ ...nothing, what: "render", state: "missing", locale: fr }]);
});

test("what a manifest that cannot be opened would name is not missed", () => {
  const manifestGone: VersionToVerify = {
    ...whole,
    manifest: { state: "damaged", value: null },
    inputs: null,
    documents: [],
    leaf: null,
    files: [],
  };
  expect(findVersionProblems(manifestGone)).toEqual([
    { ...nothing, what: "manifest", state: "damaged", hash: manifest.hash },
  ]);
});
