import { expect, test } from "vitest";

import { factChoices } from "./fact-choices.ts";

const known = [
  { fact: "multilingual", values: [true, false] },
  { fact: "login", values: [true, false] },
  { fact: "analytics", values: ["none", "matomo", "ga4", "xiti", "piano"] },
];

test("what ships is offered where nothing is stated or asked", () => {
  expect(factChoices({}, [])).toEqual(known);
});

test("own facts follow by name, with the text that the platform states", () => {
  expect(factChoices({ theme: "dark", openData: true }, [])).toEqual([
    ...known,
    { fact: "openData", values: [true, false] },
    { fact: "theme", values: [true, false, "dark"] },
  ]);
});

test("what conditions ask for is offered though the platform does not say it", () => {
  const asked = [
    { fact: "theme", values: ["light", "dark"] },
    { fact: "analytics", values: ["plausible", "matomo"] },
  ];
  expect(factChoices({}, asked).slice(2)).toEqual([
    { fact: "analytics", values: [...(known[2]?.values ?? []), "plausible"] },
    { fact: "theme", values: [true, false, "light", "dark"] },
  ]);
});
