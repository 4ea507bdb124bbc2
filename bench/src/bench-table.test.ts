import { expect, test } from "vitest";

import { benchTable } from "./bench-table.ts";

test("columns line up under their header, numbers at their end, and a missing peer says why", () => {
  const command = "";
  expect(
    benchTable([
      { name: "a", value: 1, unit: "ms", peer: "other", peerValue: 20, ratio: 20, command },
      {
        name: "longer",
        value: 100,
        unit: "bytes",
        peer: null,
        peerValue: null,
        ratio: null,
        command,
        peerMissing: "nobody does this",
      },
    ]),
  ).toBe(
    [
      "name    value  unit   peer's value  peer / ours  peer",
      "a           1  ms               20          20×  other",
      "longer    100  bytes             –            –  none: nobody does this",
    ].join("\n"),
  );
});
