import { expect, test } from "vitest";

import { fewAtOnce } from "./few-at-once.ts";

test("no more than so many run at once, all of them do in the end, also where some fail", async () => {
  const run = fewAtOnce(3);
  let running = 0;
  let highest = 0;
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, (_, nth) =>
      run(async () => {
        running += 1;
        highest = Math.max(highest, running);
        await new Promise((resolve) => setTimeout(resolve, 2));
        running -= 1;
        if (nth % 4 === 0) throw new Error("failed");
        return nth;
      }),
    ),
  );
  expect(highest).toBe(3);
  expect(running).toBe(0);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(15);
  await expect(run(async () => "still")).resolves.toBe("still");
});
