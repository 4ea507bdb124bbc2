import { expect, test } from "vitest";

import { findBaseChangeProblems } from "./change-base.ts";

const facts = { following: "follows", version: 5, seen: 5, clashes: [] } as const;
const row = { kind: "cookie", key: "session" } as const;

test("a change to the version that the person was shown has nothing against it", () => {
  expect(findBaseChangeProblems(facts)).toEqual([]);
});

test("a version that came meanwhile is not taken unseen", () => {
  expect(findBaseChangeProblems({ ...facts, version: 6 })).toEqual([
    { code: "base_moved", version: 6 },
  ]);
});

test("without a version there is none to be pinned to, though one can be waited for", () => {
  const none = { version: null, seen: null, clashes: [] };
  expect(findBaseChangeProblems({ ...none, following: "pinned" })).toEqual([
    { code: "no_base_version" },
  ]);
  expect(findBaseChangeProblems({ ...facts, following: "pinned" })).toEqual([]);
  expect(findBaseChangeProblems({ ...none, following: "follows" })).toEqual([]);
  expect(findBaseChangeProblems({ ...none, following: "except_material" })).toEqual([]);
});

test("every reason is given at once", () => {
  expect(findBaseChangeProblems({ ...facts, seen: null, clashes: [row] })).toEqual([
    { code: "base_moved", version: 5 },
    { code: "key_taken", parts: [row] },
  ]);
});
