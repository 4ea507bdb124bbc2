import { expect, test } from "vitest";

import { hashOf } from "../hash.ts";
import { findApprovalProblems, nobodyApproves } from "./approval.ts";

const current = hashOf("draft");
const title = {
  kind: "policy",
  key: "policy",
  name: "",
  change: "changed",
  locales: ["en"],
} as const;
const approved = {
  contentHash: current,
  approvedBy: ["Ben"],
  changesRequestedBy: [],
  moved: [],
};

test("where nobody has to approve nothing is missing, whatever a review says", () => {
  expect(findApprovalProblems(nobodyApproves, current)).toEqual([]);
  const review = { ...approved, approvedBy: [], changesRequestedBy: ["Ben"] };
  expect(findApprovalProblems({ needed: 0, review }, current)).toEqual([]);
});

test("what was never submitted has no approval", () => {
  expect(findApprovalProblems({ needed: 2, review: null }, current)).toEqual([
    { code: "not_approved", needed: 2, given: 0, voided: 0, moved: [], submitted: false },
  ]);
});

test("enough approvals of what the draft says are enough", () => {
  expect(findApprovalProblems({ needed: 1, review: approved }, current)).toEqual([]);
  const twice = { ...approved, approvedBy: ["Ben", "Cem"] };
  expect(findApprovalProblems({ needed: 1, review: twice }, current)).toEqual([]);
});

test("one approval of two is one too few", () => {
  expect(findApprovalProblems({ needed: 2, review: approved }, current)).toEqual([
    { code: "not_approved", needed: 2, given: 1, voided: 0, moved: [], submitted: true },
  ]);
});

test("an approval of what the draft said before is void, and what moved is said", () => {
  const review = { ...approved, contentHash: hashOf("before"), moved: [title] };
  expect(findApprovalProblems({ needed: 1, review }, current)).toEqual([
    { code: "not_approved", needed: 1, given: 0, voided: 1, moved: [title], submitted: true },
  ]);
});

test("a request for changes stands in the way of enough approvals", () => {
  const review = { ...approved, changesRequestedBy: ["Cem"] };
  expect(findApprovalProblems({ needed: 1, review }, current)).toEqual([
    { code: "changes_requested", by: ["Cem"] },
  ]);
});
