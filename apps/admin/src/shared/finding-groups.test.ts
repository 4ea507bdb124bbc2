import type { Finding } from "@cookiedesk/domain/check/finding";
import { expect, test } from "vitest";

import { findingGroups } from "./finding-groups.ts";

const place = { part: { kind: "policy", key: "policy" }, field: null, locale: null } as const;
const escape = (evidence: string): Finding => ({
  rule: "D27",
  code: "escape",
  severity: "warning",
  place,
  evidence,
});
const retention: Finding = {
  rule: "D1",
  code: "retention_missing",
  severity: "error",
  place,
  evidence: null,
};

test("findings of one rule stand together, the worst rule first", () => {
  expect(findingGroups([escape("a"), retention, escape("b")])).toEqual([
    { rule: "D1", severity: "error", found: [retention] },
    { rule: "D27", severity: "warning", found: [escape("a"), escape("b")] },
  ]);
});

test("nothing found makes no group", () => {
  expect(findingGroups([])).toEqual([]);
});
