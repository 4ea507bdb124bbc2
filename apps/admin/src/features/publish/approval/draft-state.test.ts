import { expect, test } from "vitest";

import { draftState } from "./draft-state.ts";
import type { Approval } from "./find-next-step.ts";

const review: NonNullable<Approval["review"]> = {
  id: "r",
  state: "approved",
  contentHash: "c",
  author: { id: "a", name: "Ada" },
  isMine: true,
  submittedAt: "2026-11-22T08:00:00.000Z",
  approvedBy: [{ id: "b", name: "Bea" }],
  changesRequestedBy: [],
  isMoved: false,
  moved: [],
};

test("an approved draft is called approved", () => {
  expect(draftState({ needed: 1, given: 1, review }, false)).toBe("approved");
});

test("a draft that moved since its approval is a draft again", () => {
  const moved = { ...review, isMoved: true };
  expect(draftState({ needed: 1, given: 0, review: moved }, false)).toBe("draft");
});

test("a draft that waits for its approval is in review", () => {
  const waiting = { ...review, state: "waiting" as const };
  expect(draftState({ needed: 1, given: 0, review: waiting }, false)).toBe("in_review");
});

test("what says nothing new is live, whatever its review says", () => {
  expect(draftState({ needed: 1, given: 1, review }, true)).toBe("live");
});
