import { expect, test } from "vitest";

import { type Decided, standingOf } from "./standing.ts";

const approve = (by: string): Decided => ({ by, decision: "approve" });
const request = (by: string): Decided => ({ by, decision: "request_changes" });

test.each<[string, Decided[], number, string]>([
  ["nobody said anything", [], 1, "waiting"],
  ["nobody said anything and nobody has to", [], 0, "waiting"],
  ["one of one approved", [approve("a")], 1, "approved"],
  ["somebody approved though nobody had to", [approve("a")], 0, "approved"],
  ["one of two approved", [approve("a")], 2, "waiting"],
  ["one person approved twice", [approve("a"), approve("a")], 2, "waiting"],
  ["two of two approved", [approve("a"), approve("b")], 2, "approved"],
  ["three approved where two had to", [approve("a"), approve("b"), approve("c")], 2, "approved"],
  ["somebody asked for changes", [request("a")], 1, "changes_requested"],
  ["an approval stands beside a request", [request("a"), approve("b")], 1, "changes_requested"],
  ["who asked for changes approved since", [request("a"), approve("a")], 1, "approved"],
  ["who approved asked for changes since", [approve("a"), request("a")], 1, "changes_requested"],
])("where %s, it is so", (_, decisions, needed, state) => {
  expect(standingOf(decisions, needed).state).toBe(state);
});

test("the last word of each person is told", () => {
  expect(standingOf([request("a"), approve("b"), approve("a"), request("c")], 1)).toMatchObject({
    approvedBy: ["a", "b"],
    changesRequestedBy: ["c"],
  });
});
