import { expect, test } from "vitest";

import { hashOf } from "../hash.ts";
import { type Decision, decideReview, type ReviewFacts } from "./decide-review.ts";

const contentHash = hashOf("submitted");
const facts: ReviewFacts = {
  author: "author",
  isOpen: true,
  contentHash,
  stands: true,
  lastWord: null,
};
const approval: Decision = { by: "reviewer", decision: "approve", seen: contentHash };
const request: Decision = { ...approval, decision: "request_changes" };
const refused = (code: string) => ({ ok: false, problem: { code } });
const counts = { ok: true, unchanged: false };

test("somebody else's word on what stands counts", () => {
  expect(decideReview(facts, approval)).toEqual(counts);
  expect(decideReview(facts, request)).toEqual(counts);
});

test("nobody decides on what they submitted, whatever else is wrong", () => {
  const own = { by: "author", seen: hashOf("other") };
  expect(decideReview({ ...facts, isOpen: false }, { ...approval, ...own })).toEqual(
    refused("own_submission"),
  );
  expect(decideReview(facts, { ...request, ...own })).toEqual(refused("own_submission"));
});

test("nothing is decided on a closed review", () => {
  expect(decideReview({ ...facts, isOpen: false }, approval)).toEqual(refused("closed"));
  expect(decideReview({ ...facts, isOpen: false }, request)).toEqual(refused("closed"));
});

test("a word on something else than was submitted does not count", () => {
  const seen = hashOf("other");
  expect(decideReview(facts, { ...approval, seen })).toEqual(refused("content_moved"));
  expect(decideReview(facts, { ...request, seen })).toEqual(refused("content_moved"));
});

test("what moved cannot be approved, but changes can be asked for", () => {
  expect(decideReview({ ...facts, stands: false }, approval)).toEqual(refused("content_moved"));
  expect(decideReview({ ...facts, stands: false }, request)).toEqual(counts);
});

test("approving again says nothing new, another request for changes does", () => {
  expect(decideReview({ ...facts, lastWord: "approve" }, approval)).toEqual({
    ok: true,
    unchanged: true,
  });
  expect(decideReview({ ...facts, lastWord: "request_changes" }, approval)).toEqual(counts);
  expect(decideReview({ ...facts, lastWord: "request_changes" }, request)).toEqual(counts);
  expect(decideReview({ ...facts, lastWord: "approve" }, request)).toEqual(counts);
});
