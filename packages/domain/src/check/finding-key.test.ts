import { expect, test } from "vitest";

import { en, fr } from "../policy/sample-policy.ts";
import type { Finding } from "./finding.ts";
import { findingKey } from "./finding-key.ts";

const place = {
  part: { kind: "cookie", key: "csrftoken" },
  field: "functionAndLocation",
  locale: en,
} as const;
const finding: Finding = {
  rule: "D5",
  code: "other_language",
  severity: "warning",
  place,
  evidence: "front et back office",
  looksLike: "fr",
};

test("a finding keeps its key while its text stands", () => {
  expect(findingKey(finding)).toBe(
    '["D5","other_language","cookie","csrftoken","functionAndLocation","en","front et back office"]',
  );
});

test.each<[string, Finding]>([
  ["other words", { ...finding, evidence: "API et back office" }],
  ["another locale", { ...finding, place: { ...place, locale: fr } }],
  ["another field", { ...finding, place: { ...place, field: "purpose" } }],
  ["another part", { ...finding, place: { ...place, part: { kind: "cookie", key: "sessionid" } } }],
  [
    "the same key of another kind",
    { ...finding, place: { ...place, part: { kind: "section", key: "csrftoken" } } },
  ],
  [
    "another code",
    { rule: "D27", code: "escape", severity: "warning", place, evidence: finding.evidence },
  ],
])("%s make another finding", (_, other) => {
  expect(findingKey(other)).not.toBe(findingKey(finding));
});

test("who asks and how much it weighs make no other finding", () => {
  expect(findingKey({ ...finding, severity: "error", jurisdiction: "FR" })).toBe(
    findingKey(finding),
  );
});
