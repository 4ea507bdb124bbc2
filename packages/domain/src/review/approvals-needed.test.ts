import { expect, test } from "vitest";

import { approvalsNeeded } from "./approvals-needed.ts";

test.each([
  [[], 0, 0],
  [[], 2, 2],
  [[0], 2, 0],
  [[1, 2], 0, 2],
  [[0, 1], 2, 1],
])(
  "groups that ask for %j, in an organisation that asks for %i, need %i",
  (groups, all, needed) => {
    expect(approvalsNeeded(groups, all)).toBe(needed);
  },
);
