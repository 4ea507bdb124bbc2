import { expect, test } from "vitest";

import { readCell, readNames } from "./read-cell.ts";

const catalogue = {
  providers: [
    {
      key: "opendatasoft",
      name: "Opendatasoft",
      isOperator: true,
      country: "FR",
      privacyUrl: null,
    },
  ],
  categories: [
    { key: "necessary", title: { en: "Necessary", fr: "Nécessaires" }, description: {} },
  ],
};

test.each([
  ["names", "_ga, _ga_*", ["_ga", "_ga_*"]],
  ["provider", "OpenDataSoft", "opendatasoft"],
  ["category", "nécessaires", "necessary"],
  ["category", "necessary", "necessary"],
  ["party", "First party", "first"],
  ["party", "tierce", "third"],
  ["retention", "2 weeks", { amount: 2, unit: "week" }],
  ["purpose", "Keeps you\nsigned in", "Keeps you signed in"],
] as const)("%s reads %j", (column, text, value) => {
  expect(readCell(column, text, catalogue)).toEqual(value);
});

test.each([
  ["provider", "Somebody"],
  ["category", "Delicious"],
  ["party", "second"],
  ["retention", "for ever"],
  ["purpose", "  "],
] as const)("%s does not read %j", (column, text) => {
  expect(readCell(column, text, catalogue)).toBeUndefined();
});

test("a name with a space stays one name, for its mistake to be named", () => {
  expect(readNames("session id;\nother,")).toEqual(["session id", "other"]);
});
