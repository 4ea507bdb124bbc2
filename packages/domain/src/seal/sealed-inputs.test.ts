import { expect, test } from "vitest";
import { z } from "zod";

import type { Condition } from "../platform/condition.ts";
import {
  en,
  fr,
  sampleCatalogue,
  sampleCookie,
  sampleInputs,
  sampleSection,
} from "../policy/sample-policy.ts";
import type { PolicyInputs } from "../policy/resolve.ts";
import { sealDraft } from "./seal.ts";
import { sealCatalogue } from "./sealed-catalogue.ts";
import { openInputs } from "./sealed-inputs.ts";

const fact: Condition = { fact: "login", equals: true };
const expression: Condition = { not: fact };
const own = (condition: Condition | null) => ({
  sections: [],
  cookies: [sampleCookie({ key: "own", condition })],
});
const ownCondition = (value: Condition | null, anchor: Condition | null = null) => ({
  part: { kind: "cookie", key: "cookies_preferences" } as const,
  field: "condition",
  locale: null,
  value,
  anchor,
});
function sealedInputs(changes: Partial<PolicyInputs> = {}) {
  const { bytes } = sealDraft(sampleInputs(changes)).inputs;
  return z.looseObject({ schema: z.int() }).parse(JSON.parse(bytes));
}

test("inputs open as what was sealed, the catalogue as its hash", () => {
  const { base: _, ...inputs } = sampleInputs({ own: own(fact), facts: { login: true } });
  expect(openInputs(sealedInputs({ own: own(fact), facts: { login: true } }))).toEqual({
    ...inputs,
    catalogue: sealCatalogue(sampleCatalogue).hash,
  });
});

test("inputs of schema 1 open with the whole catalogue that they hold", () => {
  const first = { ...sealedInputs(), schema: 1, catalogue: sampleCatalogue };
  expect(openInputs(first).catalogue).toEqual(sampleCatalogue);
});

test("a change of the base leaves the inputs' hash alone, and so does the order in which they are listed", () => {
  const before = sampleInputs({ own: own(fact) });
  const after = {
    ...before,
    base: { ...before.base, cookies: [] },
    locales: before.locales.toReversed(),
    catalogue: { ...sampleCatalogue, categories: sampleCatalogue.categories.toReversed() },
  };
  expect(sealDraft(after).inputs.hash).toBe(sealDraft(before).inputs.hash);
});

test("a change of the catalogue gives the inputs another hash", () => {
  const changed = { ...sampleCatalogue, providers: [] };
  expect(sealDraft(sampleInputs({ catalogue: changed })).inputs.hash).not.toBe(
    sealDraft(sampleInputs()).inputs.hash,
  );
});

test.each([
  ["nothing of their own", {}, 2],
  ["a row of one fact", { own: own(fact) }, 2],
  ["a row of an expression", { own: own(expression) }, 3],
  ["a fact instead of the base's condition", { overrides: [ownCondition(fact)] }, 2],
  ["an expression instead of the base's condition", { overrides: [ownCondition(expression)] }, 3],
  ["a fact instead of the base's expression", { overrides: [ownCondition(fact, expression)] }, 3],
])("inputs with %s need no higher schema", (_, changes, schema) => {
  expect(sealedInputs(changes).schema).toBe(schema);
  expect(() => openInputs(sealedInputs(changes))).not.toThrow();
});

test("an expression under a schema that had none is refused", () => {
  expect(() => openInputs({ ...sealedInputs({ own: own(expression) }), schema: 2 })).toThrow(
    "Invalid input",
  );
});

test("a schema that only a newer program knows is refused", () => {
  expect(() => openInputs({ ...sealedInputs(), schema: 99 })).toThrow("No matching discriminator");
});

test("what is a platform's own is sealed by key, its locales and overrides by place", () => {
  const part = { kind: "cookie", key: "cookies_preferences" } as const;
  const override = { part, field: "purpose", value: "Ours", anchor: null };
  const sealed = sealedInputs({
    locales: [fr, en],
    own: {
      sections: ["c", "a", "b"].map((key) => sampleSection({ key })),
      cookies: ["f", "d", "e"].map((key) => sampleCookie({ key })),
    },
    overrides: [
      { ...override, part: { kind: "section", key: "introduction" }, field: "body", locale: en },
      { ...override, locale: fr },
      { ...override, locale: en },
      { ...override, field: "functionAndLocation", locale: fr },
      { ...override, part: { kind: "cookie", key: "a" }, locale: fr },
    ],
  });
  const opened = openInputs(sealed);
  expect(opened.locales).toEqual(["en", "fr"]);
  expect(opened.own.sections.map(({ key }) => key)).toEqual(["a", "b", "c"]);
  expect(opened.own.cookies.map(({ key }) => key)).toEqual(["d", "e", "f"]);
  expect(opened.overrides.map((one) => [one.part.key, one.field, one.locale])).toEqual([
    ["a", "purpose", "fr"],
    ["cookies_preferences", "functionAndLocation", "fr"],
    ["cookies_preferences", "purpose", "en"],
    ["cookies_preferences", "purpose", "fr"],
    ["introduction", "body", "en"],
  ]);
});

test("a section of an expression needs the schema that knows it", () => {
  const sections = [sampleSection({ key: "own", condition: expression })];
  expect(sealedInputs({ own: { sections, cookies: [] } }).schema).toBe(3);
});

test("own words that are no condition ask for no higher schema", () => {
  const purpose = { ...ownCondition(null), field: "purpose", locale: en, value: "Ours" };
  expect(sealedInputs({ overrides: [purpose] }).schema).toBe(2);
});

test("sealed inputs have no members but their own", () => {
  expect(() => openInputs({ ...sealedInputs(), note: "" })).toThrow("Unrecognized key");
  const noted = { sections: [], cookies: [], note: "" };
  expect(() => openInputs({ ...sealedInputs(), own: noted })).toThrow("Unrecognized key");
  const overrides = [{ ...ownCondition(null), note: "" }];
  expect(() => openInputs({ ...sealedInputs(), overrides })).toThrow("Unrecognized key");
});

test("an own section's expression under a schema that had none is refused", () => {
  const sections = [sampleSection({ key: "own", condition: expression })];
  const sealed = sealedInputs({ own: { sections, cookies: [] } });
  expect(() => openInputs({ ...sealed, schema: 2 })).toThrow("Invalid input");
});
