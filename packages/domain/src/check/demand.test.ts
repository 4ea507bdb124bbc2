import { expect, test } from "vitest";

import { isStricter, strictestDemands } from "./demand.ts";
import { jurisdictions, jurisdictionsSchema } from "./jurisdiction.ts";
import { demandsOf } from "./jurisdiction-demands.ts";

test.each([
  [["EU"], undefined],
  [["FR"], [6, "FR"]],
  [["IT"], [6, "IT"]],
  [["ES"], [24, "ES"]],
  [
    ["ES", "FR"],
    [6, "FR"],
  ],
  [
    ["FR", "ES"],
    [6, "FR"],
  ],
  [
    ["FR", "IT"],
    [6, "FR"],
  ],
  [
    ["EU", "ES", "US-CA"],
    [24, "ES"],
  ],
] as const)("under %j the choice is kept %j", (chosen, expected) => {
  const { D7 } = strictestDemands(chosen);
  expect(D7 === undefined ? undefined : [D7.months, D7.jurisdiction]).toEqual(expected);
});

test("under no jurisdiction nothing is asked", () => {
  expect(strictestDemands([])).toEqual({});
});

test("what several ask alike is the first one's", () => {
  expect(strictestDemands(["UK", "EU"]).D13?.source).toBe("UK GDPR, Article 7(3)");
  expect(strictestDemands(["EU", "UK"]).D13?.source).toBe("GDPR, Article 7(3)");
});

test("what only one of several asks is asked", () => {
  expect(strictestDemands(["EU", "US-CA"]).D23).toMatchObject({ jurisdiction: "US-CA" });
  expect(strictestDemands(["US-CA", "EU"]).D13).toMatchObject({ jurisdiction: "EU" });
  expect(strictestDemands(["US-CA"]).D13).toBeUndefined();
});

test.each(["FR", "ES", "IT"] as const)("%s asks all that the Union asks, as strictly", (member) => {
  for (const [rule, { severity }] of Object.entries(demandsOf.EU))
    expect(demandsOf[member]).toHaveProperty([rule, "severity"], severity);
});

const unionErrors = "D1 D2 D3 D4 D9 D11 D13 D14 D16 D17 D19 D22";
const unionWarnings = "D5 D6 D10 D12 D15 D27 D28 D29";

test.each([
  ["EU", unionErrors, unionWarnings, "D26 D30"],
  ["FR", unionErrors, `${unionWarnings} D7 D8`, "D26 D30"],
  ["ES", unionErrors, `${unionWarnings} D7`, "D26 D30"],
  ["IT", unionErrors, `${unionWarnings} D7`, "D26 D30"],
  ["UK", unionErrors, unionWarnings, "D26 D30"],
  ["US-CA", "D1 D2 D3 D4 D16 D17 D22", "D5 D6 D10 D23 D27 D28", "D26 D30"],
] as const)("%s has errors in %s, warnings in %s, hints in %s", (jurisdiction, ...expected) => {
  const rulesOf = (severity: string) =>
    Object.entries(demandsOf[jurisdiction]).flatMap(([rule, one]) =>
      one.severity === severity ? [rule] : [],
    );
  expect(["error", "warning", "hint"].map((severity) => rulesOf(severity).toSorted())).toEqual(
    expected.map((rules) => rules.split(" ").toSorted()),
  );
});

test.each(jurisdictions)("every demand of %s names where it comes from", (jurisdiction) => {
  for (const { source } of Object.values(demandsOf[jurisdiction]))
    expect(source.length).toBeGreaterThan(10);
});

test("a platform answers to at least one jurisdiction, each said once", () => {
  expect(jurisdictionsSchema.parse(["FR", "US-CA"])).toEqual(["FR", "US-CA"]);
  expect(jurisdictionsSchema.safeParse([]).error?.issues[0]?.message).toBe("empty");
  expect(jurisdictionsSchema.safeParse(["EU", "EU"]).error?.issues[0]?.message).toBe("said_twice");
  expect(jurisdictionsSchema.safeParse(["XX"]).success).toBe(false);
});

test.each([
  [{ severity: "error" }, { severity: "warning" }, true],
  [{ severity: "warning" }, { severity: "error" }, false],
  [{ severity: "warning" }, { severity: "hint" }, true],
  [{ severity: "error" }, { severity: "error" }, false],
  [{ severity: "error", months: 24 }, { severity: "warning", months: 6 }, true],
  [{ severity: "warning", months: 6 }, { severity: "error", months: 24 }, false],
  [{ severity: "error", months: 6 }, { severity: "error", months: 24 }, true],
  [{ severity: "error", months: 24 }, { severity: "error", months: 6 }, false],
  [{ severity: "error", months: 6 }, { severity: "error", months: 6 }, false],
  [{ severity: "error", months: 6 }, { severity: "error" }, true],
] as const)("%j is stricter than %j: %s", (one, other, expected) => {
  expect(isStricter({ ...one, source: "One" }, { ...other, source: "Other" })).toBe(expected);
});
