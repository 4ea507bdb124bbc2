import { expect, test } from "vitest";

import type { Finding } from "../check/finding.ts";
import { findingKey } from "../check/finding-key.ts";
import {
  acceptanceReasonSchema,
  acceptedWarningSchema,
  keepAccepted,
  settledByBase,
  unacceptedWarnings,
} from "./accept-warnings.ts";
import type { Override } from "./override.ts";
import { en, fr, sampleInputs } from "./sample-policy.ts";

const row = { kind: "cookie", key: "cookies_preferences" } as const;
const warning: Finding = {
  rule: "D27",
  code: "escape",
  severity: "warning",
  place: { part: row, field: "purpose", locale: en },
  evidence: "cookies\\_preferences",
};
const other: Finding = { ...warning, place: { ...warning.place, locale: fr } };
const reason = "The name is written so";
const accept = (finding: Finding, why = reason) => ({ finding: findingKey(finding), reason: why });
const kept = (finding: Finding) => keepAccepted([finding], [accept(finding)], "ada");

test("a warning without a reason is named, and one with a reason is not", () => {
  expect(unacceptedWarnings([warning, other], [accept(warning)], [])).toEqual([other]);
  expect(unacceptedWarnings([warning], [], [])).toEqual([warning]);
});

test.each(["", "  ", "ok", " ok "])("%j is no reason", (why) => {
  expect(unacceptedWarnings([warning], [accept(warning, why)], [])).toEqual([warning]);
  expect(keepAccepted([warning], [accept(warning, why)], "ada")).toEqual([]);
});

test("a reason of three characters is one", () => {
  expect(unacceptedWarnings([warning], [accept(warning, "why")], [])).toEqual([]);
});

test("errors are not accepted, and hints ask for nothing", () => {
  const error: Finding = { ...warning, severity: "error" };
  const hint: Finding = { ...warning, severity: "hint" };
  expect(unacceptedWarnings([error, hint], [], [])).toEqual([]);
  expect(keepAccepted([error, hint], [accept(warning)], "ada")).toEqual([]);
});

test("a version keeps what was accepted, where, why and by whom", () => {
  expect(keepAccepted([warning, other], [accept(warning, ` ${reason} `)], "ada")).toEqual([
    {
      finding: findingKey(warning),
      rule: "D27",
      code: "escape",
      place: warning.place,
      evidence: "cookies\\_preferences",
      reason,
      by: "ada",
    },
  ]);
});

test("what was accepted with the base is settled where its words are inherited", () => {
  const settled = settledByBase([warning, other], kept(warning), sampleInputs());
  expect(settled).toEqual(kept(warning));
  expect(unacceptedWarnings([warning, other], [], settled)).toEqual([other]);
});

const own = (changes: Partial<Override> = {}): Override => ({
  part: row,
  field: "purpose",
  locale: en,
  value: "ours",
  anchor: "theirs",
  ...changes,
});

test.each([
  ["of the words in that field and locale", own(), 0],
  ["of another field", own({ field: "functionAndLocation" }), 1],
  ["of another locale", own({ locale: fr }), 1],
  ["of another part", own({ part: { kind: "section", key: "introduction" } }), 1],
])("an override %s decides whether the base has settled it", (_, override, count) => {
  const inputs = sampleInputs({ overrides: [override] });
  expect(settledByBase([warning], kept(warning), inputs)).toHaveLength(count);
});

test("a warning about a whole part is the platform's own once it has changed anything in it", () => {
  const whole: Finding = { ...warning, place: { part: row, field: null, locale: null } };
  const inputs = sampleInputs({ overrides: [own({ field: "party", locale: null })] });
  expect(settledByBase([whole], kept(whole), inputs)).toEqual([]);
  expect(settledByBase([whole], kept(whole), sampleInputs())).toHaveLength(1);
  const words = sampleInputs({ overrides: [own()] });
  expect(settledByBase([whole], kept(whole), words)).toEqual([]);
});

test("a part that the base does not have is the platform's own", () => {
  const elsewhere: Finding = {
    ...warning,
    place: { ...warning.place, part: { kind: "cookie", key: "own" } },
  };
  expect(settledByBase([elsewhere], kept(elsewhere), sampleInputs())).toEqual([]);
});

test.each([
  ["ok", ["too_short"]],
  ["a".repeat(2001), ["too_long"]],
])("the reason %j is refused as %s", (why, codes) => {
  const { error } = acceptanceReasonSchema.safeParse(why);
  expect(error?.issues.map(({ message }) => message)).toEqual(codes);
});

test("a reason is read without the space around it, up to 2,000 characters", () => {
  expect(acceptanceReasonSchema.parse(" why ")).toBe("why");
  expect(acceptanceReasonSchema.safeParse("a".repeat(2000)).success).toBe(true);
});

test("a warning that is kept reads back as it was written", () => {
  const [written] = kept(warning);
  expect(acceptedWarningSchema.parse(written)).toEqual(written);
  expect(acceptedWarningSchema.parse({ ...written, evidence: null }).evidence).toBeNull();
  expect(acceptedWarningSchema.safeParse({}).success).toBe(false);
});

test("an override that has no locale is of the words in every one", () => {
  const inputs = sampleInputs({ overrides: [own({ locale: null })] });
  expect(settledByBase([warning], kept(warning), inputs)).toEqual([]);
});
