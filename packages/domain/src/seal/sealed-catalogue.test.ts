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
