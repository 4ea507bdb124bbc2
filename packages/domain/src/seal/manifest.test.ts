import { expect, test } from "vitest";

import { hashOf } from "../hash.ts";
import { contentSchema, leafSchema, manifestSchema } from "./manifest.ts";

const hash = hashOf("anything");
const content = {
  schema: 1,
  platform: { name: "Babel", url: "https://babel.opendatasoft.com" },
  documents: { en: hash },
};
const manifest = {
  schema: 1,
  contentHash: hash,
  content,
  base: hash,
  inputs: hash,
  platform: "babel",
  defaultLocale: "en",
  number: 1,
  effectiveAt: "2026-11-22T09:00:00.000Z",
};
const leaf = {
  schema: 1,
  manifest: hash,
  renderer: "1",
  streams: { en: { html: hash, json: hash, md: hash } },
  visibleText: { en: hash },
};

test("what is sealed reads back as it was written", () => {
  expect(contentSchema.parse(content)).toEqual(content);
  expect(manifestSchema.parse(manifest)).toEqual(manifest);
  expect(leafSchema.parse(leaf)).toEqual(leaf);
});

test("nothing can be added to what is sealed", () => {
  expect(contentSchema.safeParse({ ...content, note: "" }).success).toBe(false);
  expect(manifestSchema.safeParse({ ...manifest, note: "" }).success).toBe(false);
  expect(leafSchema.safeParse({ ...leaf, note: "" }).success).toBe(false);
  const streams = { en: { ...leaf.streams.en, pdf: hash } };
  expect(leafSchema.safeParse({ ...leaf, streams }).success).toBe(false);
});

test("versions are counted from 1", () => {
  expect(manifestSchema.safeParse({ ...manifest, number: 0 }).success).toBe(false);
});

test("a leaf names the renderer's version", () => {
  expect(leafSchema.safeParse({ ...leaf, renderer: "" }).success).toBe(false);
  expect(leafSchema.safeParse({ ...leaf, renderer: "12.3" }).success).toBe(true);
});
