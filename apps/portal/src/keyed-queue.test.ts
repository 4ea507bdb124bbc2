import { expect, test } from "vitest";

import { createKeyedQueue } from "./keyed-queue.ts";

test("no key runs twice at once, no more than the width run together, and none is forgotten", async () => {
  const runs: string[] = [];
  const running = new Set<string>();
  let most = 0;
  const queue = createKeyedQueue<string>(2, async (key) => {
    expect(running.has(key)).toBe(false);
    running.add(key);
    most = Math.max(most, running.size);
    await new Promise((resolve) => setImmediate(resolve));
    runs.push(key);
    running.delete(key);
  });

  for (const key of ["a", "b", "c", "a", "a"]) queue.ask(key);
  await queue.settled();

  expect(most).toBe(2);
  expect(runs.toSorted()).toEqual(["a", "a", "b", "c"]);
  await queue.settled();
});
