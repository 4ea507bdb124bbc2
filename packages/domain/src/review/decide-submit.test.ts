import { expect, test } from "vitest";

import { hashOf } from "../hash.ts";
import type { PublishProblem } from "../policy/publish.ts";
import { findSubmitProblems, type SubmitFacts } from "./decide-submit.ts";

const current = hashOf("draft");
const facts: SubmitFacts = { problems: [], current, open: null };
const open = { id: "r1", contentHash: current, state: "waiting" } as const;

test("what could be published can be submitted", () => {
  expect(findSubmitProblems(facts)).toEqual([]);
});

test("warnings and missing approvals wait until it is published", () => {
  const later: PublishProblem[] = [
    { code: "warnings", warnings: [] },
    {
      code: "not_approved",
      needed: 1,
      given: 0,
      voided: 0,
      moved: [],
      submitted: false,
    },
    { code: "changes_requested", by: ["Ben"] },
  ];
  expect(findSubmitProblems({ ...facts, problems: later })).toEqual([]);
});

test.each<PublishProblem>([
  { code: "no_live_locale" },
  { code: "edited_meanwhile", reviewed: "a", current: "b" },
  { code: "nothing_new", number: 3 },
  { code: "findings", errors: [] },
  { code: "anchor_moved", conflicts: [] },
  { code: "words_missing", locales: [] },
])("$code keeps a draft from being submitted", (problem) => {
  expect(findSubmitProblems({ ...facts, problems: [problem] })).toEqual([problem]);
});

test("what is in review as it is is not submitted again", () => {
  expect(findSubmitProblems({ ...facts, open })).toEqual([
    { code: "in_review", review: "r1", changesRequested: false },
  ]);
});

test("after a request for changes there has to be one", () => {
  const returned = { ...open, state: "changes_requested" } as const;
  expect(findSubmitProblems({ ...facts, open: returned })).toEqual([
    { code: "in_review", review: "r1", changesRequested: true },
  ]);
});

test("what changed since it was submitted is submitted again, whatever its review says", () => {
  for (const state of ["waiting", "approved", "changes_requested"] as const)
    expect(
      findSubmitProblems({ ...facts, open: { ...open, state, contentHash: hashOf("before") } }),
    ).toEqual([]);
});
