import { expect, test } from "vitest";

import { type CommentAudience, whoIsTold } from "./who-is-told.ts";

const nobody: CommentAudience = {
  by: "ada",
  mentioned: [],
  inThread: [],
  concerned: [],
  readers: new Set(["ada", "ben", "cleo", "dora"]),
};

test("a comment that concerns nobody else tells nobody", () => {
  expect(whoIsTold(nobody)).toEqual([]);
});

test("each is told as what they are", () => {
  const all = { ...nobody, mentioned: ["ben"], inThread: ["cleo"], concerned: ["dora"] };
  expect(whoIsTold(all)).toEqual([
    { kind: "mentioned", people: ["ben"] },
    { kind: "replied", people: ["cleo"] },
    { kind: "commented", people: ["dora"] },
  ]);
});

test("whoever is mentioned is told once, as mentioned", () => {
  const all = { ...nobody, mentioned: ["ben"], inThread: ["ben", "ben"], concerned: ["ben"] };
  expect(whoIsTold(all)).toEqual([{ kind: "mentioned", people: ["ben"] }]);
});

test("an answer counts more than that the place is one's own", () => {
  expect(whoIsTold({ ...nobody, inThread: ["ben"], concerned: ["ben", "cleo"] })).toEqual([
    { kind: "replied", people: ["ben"] },
    { kind: "commented", people: ["cleo"] },
  ]);
});

test("nobody is told of what they wrote themselves, not even mentioned", () => {
  const all = { ...nobody, mentioned: ["ada"], inThread: ["ada"], concerned: ["ada"] };
  expect(whoIsTold(all)).toEqual([]);
});

test("whoever may not see the place any more is not told of it", () => {
  const all = { ...nobody, mentioned: ["eve"], inThread: ["eve"], concerned: ["eve"] };
  expect(whoIsTold(all)).toEqual([]);
});
