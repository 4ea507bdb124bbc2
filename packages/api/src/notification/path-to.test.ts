import { expect, test } from "vitest";

import { pathTo } from "./path-to.ts";

const nothing = {
  platformSlug: null,
  baseKey: null,
  reviewId: null,
  threadId: null,
  versionNumber: null,
};

test.each([
  [
    "a comment in a platform's draft",
    { platformSlug: "babel", threadId: "t" },
    "/platforms/babel/edit?pane=inspector&tab=comments&thread=t",
  ],
  [
    "a comment in a base's draft",
    { baseKey: "standard", threadId: "t" },
    "/bases/standard/edit?pane=inspector&tab=comments&thread=t",
  ],
  [
    "a comment on a platform's version",
    { platformSlug: "babel", threadId: "t", versionNumber: 3 },
    "/platforms/babel/history/3?thread=t",
  ],
  [
    "a comment on a base's version",
    { baseKey: "standard", threadId: "t", versionNumber: 3 },
    "/bases/standard/versions/3?thread=t",
  ],
  [
    "a comment on a review",
    { platformSlug: "babel", reviewId: "r", threadId: "t" },
    "/reviews/r?thread=t",
  ],
  ["a review", { platformSlug: "babel", reviewId: "r" }, "/reviews/r"],
  ["a publication", { platformSlug: "babel" }, "/platforms/babel/history"],
  ["something that is gone", {}, "/notifications"],
])("%s has its page", (_, linked, path) => {
  expect(pathTo({ ...nothing, ...linked })).toBe(path);
});
