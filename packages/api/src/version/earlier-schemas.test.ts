import { readFileSync } from "node:fs";
import path from "node:path";

import { platformPointerSchema } from "@cookiedesk/artefacts/pointer";
import { canonicalJson } from "@cookiedesk/domain/canonical-json";
import { comparePolicies } from "@cookiedesk/domain/compare/compare-policies";
import { hashOf } from "@cookiedesk/domain/hash";
import type { BasePolicyContent, Catalogue } from "@cookiedesk/domain/policy/policy-content";
import { documentSchema } from "@cookiedesk/domain/seal/document";
import { contentSchema, leafSchema, manifestSchema } from "@cookiedesk/domain/seal/manifest";
import { sealBase, sealDraft } from "@cookiedesk/domain/seal/seal";
import { openBase, sealedBaseSchema } from "@cookiedesk/domain/seal/sealed-base";
import {
  openCatalogue,
  sealCatalogue,
  sealedCatalogueSchema,
} from "@cookiedesk/domain/seal/sealed-catalogue";
import { openInputs, sealedInputsSchema } from "@cookiedesk/domain/seal/sealed-inputs";
import { renderVersion } from "@cookiedesk/render/render-version";
import { expect, test } from "vitest";
import { z } from "zod";

const folder = path.join(import.meta.dirname, "sealed-fixtures");
const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
const open = (name: string): unknown => JSON.parse(read(`${name}.sealed`));
const json = z.json();

/**
 * Bytes that each release sealed, under the hash that it gave them: schema 1 of a kind by the release that had it first.
 * They and their `.members` (every member that the shape knows) are never changed. A shape that has to change gets the
 * next schema number, and the bytes of that join these.
 */
const fixtures = [
  [
    "document-1-ar",
    "5251bc3d9188c64035d652b2a1e225b3b06c89883faee9254710a57410b35858",
    documentSchema,
  ],
  [
    "document-1-en",
    "87a4daad7f0d1ae2c1af16b649eb8d3cb97fb8ad7da148ac7751f64555c50e4d",
    documentSchema,
  ],
  [
    "document-1-fr",
    "1c4574de0f54c00bfb03c7623c0000184f6e73bfb2a66b93db385fda1911a59d",
    documentSchema,
  ],
  ["content-1", "a6e74f51bab6b0156fd55536c80aaed0fde73f565cb1fcdcea2dc9244cb04720", contentSchema],
  [
    "manifest-1",
    "ef7f9ea9aa39d150b5513f427c6160e220e4a57df14a4603b50bd2c450f0ff47",
    manifestSchema,
  ],
  ["leaf-1", "de4cfc280ec95c05b9f233e867b33302d12a514de0c772bb0c901940b875b0dd", leafSchema],
  ["base-1", "34c44a956c04727b91818f4634a3184b409f21837471f8e032e04b4e4627c1e9", sealedBaseSchema],
  ["base-2", "0fa67d2b6958271a9641128d6b0fbbf45599ea5872b46cb763edc9c8e5b56bc5", sealedBaseSchema],
  [
    "catalogue-1",
    "beb02d774463638cf1090e41d8cacd3903a9703eee6da27f3cf8c397bcd5a2e3",
    sealedCatalogueSchema,
  ],
  [
    "inputs-1",
    "2e05225c6ba64a8983301ab9d7f116578c53647157e7448e517102e32c9dc8b4",
    sealedInputsSchema,
  ],
  [
    "inputs-2",
    "eefee5e19e505280a2ff93926787a8983d456b240ae1b8c85940ea34f24c62c3",
    sealedInputsSchema,
  ],
  [
    "inputs-3",
    "fda8821984948540bd20f801c712d44f003824f1c847bed7968e8d5b3056b038",
    sealedInputsSchema,
  ],
  [
    "pointer-1",
    "5f5dc16b550823e9861c8e43fd84c298aa29a733c8f80a5f8b587c9ad97144bd",
    platformPointerSchema,
  ],
] as const;

test.each(fixtures)("the bytes of %s are those that were sealed", (name, hash) => {
  expect(hashOf(read(`${name}.sealed`))).toBe(hash);
});

test.each(fixtures)("%s opens, and says the same when it is written again", (name, _, schema) => {
  expect(canonicalJson(json.parse(schema.parse(open(name))))).toBe(read(`${name}.sealed`));
});

test.each(fixtures)("%s with one member more is refused", (name, _, schema) => {
  expect(() => schema.parse({ ...z.looseObject({}).parse(open(name)), more: true })).toThrow(
    "unrecognized_keys",
  );
});

test.each([
  ["document-1", documentSchema],
  ["content-1", contentSchema],
  ["manifest-1", manifestSchema],
  ["leaf-1", leafSchema],
  ["catalogue-1", sealedCatalogueSchema],
  ...sealedBaseSchema.options.map((shape) => [`base-${shape.shape.schema.value}`, shape] as const),
  ...sealedInputsSchema.options.map(
    (shape) => [`inputs-${shape.shape.schema.value}`, shape] as const,
  ),
] as const)("%s has the members that it had when it was sealed first", (name, schema) => {
  const shape = z.toJSONSchema(schema, { io: "input", unrepresentable: "any", reused: "inline" });
  expect(membersOf(json.parse(shape)).join("\n")).toBe(read(`${name}.members`).trimEnd());
});

const base = openBase(open("base-1"));
const catalogue = openCatalogue(open("catalogue-1"));

test.each(["inputs-1", "inputs-2"])(
  "a version of %s resolves and seals to the documents and the content that it had",
  (name) => {
    const draft = sealAgain(name, base);
    for (const locale of ["ar", "en", "fr"])
      expect(draft.documents[locale]?.bytes).toBe(read(`document-1-${locale}.sealed`));
    expect(draft.content.bytes).toBe(read("content-1.sealed"));
  },
);

test.each([
  ["inputs-2", "base-1"],
  ["inputs-3", "base-2"],
])("%s and %s seal to the same bytes again, and so does their catalogue", (inputs, name) => {
  const opened = openBase(open(name));
  const draft = sealAgain(inputs, opened);
  expect(draft.inputs.bytes).toBe(read(`${inputs}.sealed`));
  expect(draft.catalogue.bytes).toBe(read("catalogue-1.sealed"));
  expect(sealBase(opened).bytes).toBe(read(`${name}.sealed`));
});

test("the catalogue that inputs of schema 1 hold is the one that later inputs name", () => {
  const { catalogue: held } = openInputs(open("inputs-1"));
  const { catalogue: named } = openInputs(open("inputs-2"));
  expect(typeof held === "string" ? held : sealCatalogue(held).hash).toBe(named);
});

test("a document of schema 1 compares with what is sealed today: only what differs differs", () => {
  const documents = { en: documentSchema.parse(open("document-1-en")) };
  const { title, ...rest } = documents.en;
  const today = { en: { ...rest, title: `${title} of today` } };
  const { summary } = comparePolicies(
    { metadata: {}, documents },
    { metadata: {}, documents: today },
  );
  expect(summary).toMatchObject({ texts: 1, cookiesChanged: 0, locales: ["en"] });
});

test("a version of schema 1 renders in every locale, with its words and its hash", () => {
  const versionHash = hashOf(read("manifest-1.sealed"));
  const documents = ["ar", "en", "fr"].map((locale) =>
    documentSchema.parse(open(`document-1-${locale}`)),
  );
  const rendered = renderVersion({
    manifest: manifestSchema.parse(open("manifest-1")),
    versionHash,
    documents: Object.fromEntries(documents.map((document) => [document.locale, document])),
  });
  expect(Object.keys(rendered)).toEqual(["ar", "en", "fr"]);
  for (const { locale, title } of documents) {
    expect(rendered[locale]?.html).toContain(title);
    expect(rendered[locale]?.json).toContain(versionHash);
    expect(rendered[locale]?.md).toContain(title);
  }
});

function sealAgain(name: string, { title, sections, cookies }: BasePolicyContent) {
  const { catalogue: held, ...inputs } = openInputs(open(name));
  const known: Catalogue = typeof held === "string" ? catalogue : held;
  return sealDraft({ ...inputs, base: { title, sections, cookies }, catalogue: known });
}

/** Every member that a JSON schema knows, as a path from the root; one that may be absent ends in `?`. */
function membersOf(schema: z.core.util.JSONType, at = ""): string[] {
  if (Array.isArray(schema)) return [...new Set(schema.flatMap((one) => membersOf(one, at)))];
  // The parts of a condition are conditions again.
  if (!isRecord(schema) || at.includes(".condition.")) return [];
  const { properties, required, items, additionalProperties, anyOf, oneOf, allOf } = schema;
  const needed = Array.isArray(required) ? required : [];
  const members = Object.entries(isRecord(properties) ? properties : {}).flatMap(
    ([name, inner]) => {
      const member = `${at}.${name}${needed.includes(name) ? "" : "?"}`;
      return [member, ...membersOf(inner, member)];
    },
  );
  return [
    ...new Set([
      ...members,
      ...membersOf(items ?? null, `${at}[]`),
      ...membersOf(additionalProperties ?? null, `${at}{}`),
      ...[anyOf, oneOf, allOf].flatMap((parts) => membersOf(parts ?? null, at)),
    ]),
  ].toSorted();
}

function isRecord(
  value: z.core.util.JSONType | undefined,
): value is Record<string, z.core.util.JSONType> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
