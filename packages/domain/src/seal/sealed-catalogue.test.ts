import { expect, test } from "vitest";

import { sampleCatalogue } from "../policy/sample-policy.ts";
import { openCatalogue, sealCatalogue } from "./sealed-catalogue.ts";

test("a catalogue opens as what was sealed", () => {
  expect(openCatalogue(JSON.parse(sealCatalogue(sampleCatalogue).bytes))).toEqual(sampleCatalogue);
});

test("a catalogue has one hash however it is listed", () => {
  const turned = { ...sampleCatalogue, categories: sampleCatalogue.categories.toReversed() };
  expect(sealCatalogue(turned)).toEqual(sealCatalogue(sampleCatalogue));
});

test("categories and providers are sealed in the order of their keys", () => {
  const [category] = sampleCatalogue.categories;
  const [provider] = sampleCatalogue.providers;
  if (category === undefined || provider === undefined) throw new Error("the sample is empty");
  const keyed = <Entry extends object>(entry: Entry) =>
    ["b", "c", "a"].map((key) => ({ ...entry, key }));
  const { bytes } = sealCatalogue({ categories: keyed(category), providers: keyed(provider) });
  const opened = openCatalogue(JSON.parse(bytes));
  expect(opened.categories.map(({ key }) => key)).toEqual(["a", "b", "c"]);
  expect(opened.providers.map(({ key }) => key)).toEqual(["a", "b", "c"]);
});

test("a catalogue is sealed with its schema, and with no members but its own", () => {
  const { bytes } = sealCatalogue({ categories: [], providers: [] });
  expect(bytes).toBe('{"categories":[],"providers":[],"schema":1}');
  expect(() => openCatalogue({ ...JSON.parse(bytes), note: "" })).toThrow("Unrecognized key");
  expect(() => openCatalogue({ ...JSON.parse(bytes), schema: 2 })).toThrow("Invalid input");
});
