import { expect, test } from "vitest";

import type { Finding } from "../check/finding.ts";
import { findingKey } from "../check/finding-key.ts";
import { hashOf } from "../hash.ts";
import { nobodyApproves } from "../review/approval.ts";
import { publishBase } from "./publish-base.ts";

const current = hashOf("draft");
const facts = {
  locales: ["en"],
  current,
  reviewed: current,
  findings: [],
  accepted: [],
  latest: null,
  approval: nobodyApproves,
  emergency: false,
};
const warning: Finding = {
  rule: "D27",
  code: "escape",
  severity: "warning",
  place: { part: { kind: "cookie", key: "x" }, field: "purpose", locale: null },
  evidence: "a\\_b",
};

test("a base's first publication is version 1", () => {
  expect(publishBase(facts)).toEqual({ ok: true, number: 1 });
});

test("a base that nobody changed makes no version", () => {
  const latest = { number: 4, contentHash: current };
  expect(publishBase({ ...facts, latest })).toEqual({
    ok: false,
    problems: [{ code: "nothing_new", number: 4 }],
  });
});

test("a base that moved since it was looked at is refused", () => {
  const reviewed = hashOf("before");
  expect(publishBase({ ...facts, reviewed })).toMatchObject({
    problems: [{ code: "edited_meanwhile", reviewed, current }],
  });
});

test("a base without a live locale is refused", () => {
  expect(publishBase({ ...facts, locales: [] })).toMatchObject({
    problems: [{ code: "no_live_locale" }],
  });
});

test("a base's warning stands in the way until it is accepted with a reason", () => {
  const findings = [warning];
  expect(publishBase({ ...facts, findings })).toEqual({
    ok: false,
    problems: [{ code: "warnings", warnings: [warning] }],
  });
  const accepted = [{ finding: findingKey(warning), reason: "Written so by the vendor" }];
  expect(publishBase({ ...facts, findings, accepted })).toEqual({ ok: true, number: 1 });
});

test("an error stands in a base's way, a hint does not", () => {
  const error: Finding = { ...warning, severity: "error" };
  const hint: Finding = { ...warning, severity: "hint" };
  expect(publishBase({ ...facts, findings: [error, hint] })).toEqual({
    ok: false,
    problems: [{ code: "findings", errors: [error] }],
  });
  expect(publishBase({ ...facts, findings: [hint] })).toEqual({ ok: true, number: 1 });
});

test("a changed base takes the number after its latest version", () => {
  const latest = { number: 4, contentHash: hashOf("before") };
  expect(publishBase({ ...facts, latest })).toEqual({ ok: true, number: 5 });
});

test("everything that stands in a base's way is named at once, with its facts", () => {
  const error: Finding = { ...warning, severity: "error" };
  const reviewed = hashOf("before");
  const latest = { number: 4, contentHash: current };
  expect(
    publishBase({ ...facts, locales: [], reviewed, latest, findings: [error, warning] }),
  ).toEqual({
    ok: false,
    problems: [
      { code: "no_live_locale" },
      { code: "edited_meanwhile", reviewed, current },
      { code: "nothing_new", number: 4 },
      { code: "findings", errors: [error] },
      { code: "warnings", warnings: [warning] },
    ],
  });
});
