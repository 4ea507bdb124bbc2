import { expect, test } from "vitest";

import type { Override } from "../policy/override.ts";
import { sampleCookie, sampleInputs, sampleSection } from "../policy/sample-policy.ts";
import { partsTouchedByFacts } from "./parts-touched-by-facts.ts";

const multilingual = { fact: "multilingual", equals: true };
const matomo = { fact: "analytics", equals: "matomo" };
const language = sampleCookie({
  key: "language",
  names: ["django_language"],
  condition: multilingual,
});
const visitor = sampleCookie({ key: "visitor", names: ["_pk_id*"], condition: matomo });
const measured = sampleSection({
  key: "measured",
  heading: { en: "How we count visitors" },
  condition: matomo,
});
const row = { kind: "cookie", key: "language", names: ["django_language"] };

function inputsOf(facts: Record<string, boolean | string>, overrides: readonly Override[] = []) {
  const inputs = sampleInputs({ facts, overrides });
  const { sections } = inputs.base;
  return {
    ...inputs,
    base: { ...inputs.base, sections: [...sections, measured], cookies: [language, visitor] },
  };
}

test("a fact that comes true shows its rows and sections", () => {
  expect(partsTouchedByFacts(inputsOf({}), { multilingual: true })).toEqual({
    appearing: [row],
    going: [],
  });
  expect(partsTouchedByFacts(inputsOf({}), { analytics: "matomo" }).appearing).toEqual([
    { kind: "section", key: "measured", heading: { en: "How we count visitors" } },
    { kind: "cookie", key: "visitor", names: ["_pk_id*"] },
  ]);
});

test("a fact that stops being true takes them away", () => {
  expect(partsTouchedByFacts(inputsOf({ multilingual: true }), {})).toEqual({
    appearing: [],
    going: [row],
  });
});

test("facts that no condition asks about touch nothing", () => {
  expect(partsTouchedByFacts(inputsOf({}), { login: true })).toEqual({ appearing: [], going: [] });
});

test("one change may show some and take others away", () => {
  const { appearing, going } = partsTouchedByFacts(inputsOf({ analytics: "matomo" }), {
    multilingual: true,
  });
  expect(appearing.map(({ key }) => key)).toEqual(["language"]);
  expect(going.map(({ key }) => key)).toEqual(["measured", "visitor"]);
});

test("a section and a row of one key are told apart", () => {
  const inputs = sampleInputs();
  const base = {
    ...inputs.base,
    sections: [sampleSection({ key: "language" })],
    cookies: [language],
  };
  expect(partsTouchedByFacts({ ...inputs, base }, { multilingual: true }).appearing).toEqual([row]);
});

const place = { part: { kind: "cookie", key: "language" }, locale: null } as const;

test("a part that is hidden here stays hidden", () => {
  const hidden: Override = { ...place, field: "hidden", value: true, anchor: false };
  expect(partsTouchedByFacts(inputsOf({}, [hidden]), { multilingual: true }).appearing).toEqual([]);
});

test("a condition that the platform overrides counts as it says it", () => {
  const own: Override = { ...place, field: "condition", value: matomo, anchor: multilingual };
  const inputs = inputsOf({}, [own]);
  expect(partsTouchedByFacts(inputs, { multilingual: true }).appearing).toEqual([]);
  expect(partsTouchedByFacts(inputs, { analytics: "matomo" }).appearing).toContainEqual(row);
});

test("own parts of the platform are touched too", () => {
  const inputs = { ...sampleInputs(), own: { sections: [measured], cookies: [language] } };
  const { appearing } = partsTouchedByFacts(inputs, { multilingual: true, analytics: "matomo" });
  expect(appearing.map(({ key }) => key)).toEqual(["measured", "language"]);
});
