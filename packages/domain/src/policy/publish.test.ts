import { expect, test } from "vitest";

import type { Finding } from "../check/finding.ts";
import { findingKey } from "../check/finding-key.ts";
import { hashOf } from "../hash.ts";
import { slugSchema } from "../platform/platform.ts";
import { sealDraft, sealVersion } from "../seal/seal.ts";
import { nobodyApproves } from "../review/approval.ts";
import { keepAccepted } from "./accept-warnings.ts";
import type { OverrideConflict } from "./override.ts";
import { changeKinds, findPublishProblems, publish, type PublishFacts } from "./publish.ts";
import { en, sampleInputs } from "./sample-policy.ts";

const draft = sealDraft(sampleInputs());
const error: Finding = {
  rule: "D1",
  code: "retention_missing",
  severity: "error",
  place: { part: { kind: "cookie", key: "x" }, field: "retention", locale: null },
  evidence: "x",
};
const warning: Finding = { ...error, severity: "warning" };
const conflict: OverrideConflict = {
  part: { kind: "cookie", key: "x" },
  field: "purpose",
  locale: en,
  value: "own",
  anchor: "old",
  base: "new",
  partGone: false,
};

function rendered(number: number, of = draft) {
  const manifest = sealVersion({
    draft: of,
    base: hashOf("base"),
    platform: slugSchema.parse("babel"),
    defaultLocale: en,
    number,
    effectiveAt: new Date(0),
    previous: null,
  });
  return {
    manifest,
    leaf: { schema: 1, manifest: manifest.hash, renderer: "1", streams: {}, visibleText: {} },
  } as const;
}

function facts(changes: Partial<PublishFacts> = {}) {
  return {
    draft,
    findings: [],
    accepted: [],
    settled: [],
    conflicts: [],
    wordless: [],
    reviewed: draft.content.hash,
    latest: null,
    approval: nobodyApproves,
    emergency: false,
    rendered: rendered(1),
    ...changes,
  };
}

test("a first publication is version 1", () => {
  expect(publish(facts())).toEqual({ ok: true, number: 1 });
});

test("the next publication has the next number", () => {
  const latest = { number: 7, contentHash: hashOf("seven") };
  expect(publish({ ...facts({ latest }), rendered: rendered(8) })).toEqual({ ok: true, number: 8 });
});

test("everything that stands in the way is named, not just the first", () => {
  const result = publish(
    facts({
      findings: [error, warning],
      conflicts: [conflict],
      wordless: [en],
      reviewed: hashOf("another draft"),
      latest: { number: 3, contentHash: draft.content.hash },
    }),
  );

  expect(!result.ok && !result.renderAgain && result.problems.map(({ code }) => code)).toEqual([
    "edited_meanwhile",
    "nothing_new",
    "findings",
    "warnings",
    "anchor_moved",
    "words_missing",
  ]);
});

test("a policy without a live locale cannot be published", () => {
  const empty = sealDraft(sampleInputs({ locales: [] }));
  expect(
    publish({
      ...facts({ draft: empty, reviewed: empty.content.hash }),
      rendered: rendered(1, empty),
    }),
  ).toMatchObject({
    ok: false,
    problems: [{ code: "no_live_locale" }],
  });
});

test("a warning stands in the way until it is accepted with a reason", () => {
  const findings = [warning];
  expect(publish(facts({ findings }))).toMatchObject({
    problems: [{ code: "warnings", warnings: [warning] }],
  });
  const accepted = [{ finding: findingKey(warning), reason: "Told by the vendor" }];
  expect(publish(facts({ findings, accepted }))).toEqual({ ok: true, number: 1 });
});

test("a warning that was accepted with the base does not stand in the way", () => {
  const accepted = [{ finding: findingKey(warning), reason: "Told by the vendor" }];
  const settled = keepAccepted([warning], accepted, "ada");
  expect(publish(facts({ findings: [warning], settled }))).toMatchObject({ ok: true });
});

test("a number that was taken meanwhile asks for another rendering", () => {
  const latest = { number: 1, contentHash: hashOf("one") };
  expect(publish(facts({ latest }))).toEqual({ ok: false, renderAgain: true });
});

test("a rendering of other inputs asks for another rendering, though visitors would see the same", () => {
  const sameContent = sealDraft(sampleInputs({ facts: { login: true } }));
  expect(sameContent.content.hash).toBe(draft.content.hash);
  expect(publish(facts({ draft: sameContent }))).toEqual({ ok: false, renderAgain: true });
});

test("each obstacle is told with what it takes to remove it", () => {
  const reviewed = hashOf("another draft");
  const problems = findPublishProblems(
    facts({
      findings: [error, warning],
      conflicts: [conflict],
      wordless: [en],
      reviewed,
      latest: { number: 3, contentHash: draft.content.hash },
    }),
  );
  expect(problems).toEqual([
    { code: "edited_meanwhile", reviewed, current: draft.content.hash },
    { code: "nothing_new", number: 3 },
    { code: "findings", errors: [error] },
    { code: "warnings", warnings: [warning] },
    { code: "anchor_moved", conflicts: [conflict] },
    { code: "words_missing", locales: [en] },
  ]);
});

test("a hint stands in nobody's way", () => {
  const hint: Finding = { ...error, severity: "hint" };
  expect(findPublishProblems(facts({ findings: [hint] }))).toEqual([]);
});

test("a rendering of another base asks for another rendering, though the inputs are the same", () => {
  const { base } = sampleInputs();
  const moved = sealDraft(sampleInputs({ base: { ...base, title: { en: "Cookies" } } }));
  expect(moved.inputs.hash).toBe(draft.inputs.hash);
  expect(publish(facts({ draft: moved, reviewed: moved.content.hash }))).toEqual({
    ok: false,
    renderAgain: true,
  });
});

test("a refusal is no request for another rendering", () => {
  expect(publish(facts({ wordless: [en] }))).toEqual({
    ok: false,
    renderAgain: false,
    problems: [{ code: "words_missing", locales: [en] }],
  });
});

test("a change is material or minor", () => {
  expect(changeKinds).toEqual(["material", "minor"]);
});
