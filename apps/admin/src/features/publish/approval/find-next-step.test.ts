import { expect, test } from "vitest";

import { type Approval, findNextStep } from "./find-next-step.ts";

const review: NonNullable<Approval["review"]> = {
  id: "r",
  state: "waiting",
  contentHash: "c",
  author: { id: "a", name: "Ada" },
  isMine: true,
  submittedAt: "2026-11-22T08:00:00.000Z",
  approvedBy: [],
  changesRequestedBy: [],
  isMoved: false,
  moved: [],
};
const missing = {
  code: "not_approved",
  needed: 1,
  given: 0,
  voided: 0,
  moved: [],
  submitted: true,
} as const;

test("what nobody has to approve is published", () => {
  const approval = { needed: 0, given: 0, review: null };
  expect(findNextStep({ approval, problems: [] })).toBe("publish");
});

test("what was never submitted is submitted", () => {
  const approval = { needed: 1, given: 0, review: null };
  expect(findNextStep({ approval, problems: [missing] })).toBe("submit");
});

test("what is submitted as it is now waits", () => {
  const approval = { needed: 1, given: 0, review };
  expect(findNextStep({ approval, problems: [missing] })).toBe("wait");
});

test("what has moved since is submitted again", () => {
  const approval = { needed: 1, given: 0, review: { ...review, isMoved: true } };
  expect(findNextStep({ approval, problems: [missing] })).toBe("submit");
});

test("what came back is submitted again", () => {
  const approval = {
    needed: 1,
    given: 0,
    review: { ...review, state: "changes_requested" as const },
  };
  const problems = [missing, { code: "changes_requested", by: ["Bo"] } as const];
  expect(findNextStep({ approval, problems })).toBe("submit");
});

test("other problems do not ask for a review", () => {
  const approval = { needed: 1, given: 1, review: { ...review, state: "approved" as const } };
  expect(findNextStep({ approval, problems: [{ code: "no_live_locale" }] })).toBe("publish");
});
