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

test("who waits for a key is answered by a run that began after they asked", async () => {
  const ends: (() => void)[] = [];
  const queue = createKeyedQueue<string>(1, () => new Promise((resolve) => ends.push(resolve)));
  queue.ask("a");
  let isDone = false;
  const waiting = queue.done("a").then(() => (isDone = true));

  ends.shift()?.();
  await new Promise((resolve) => setImmediate(resolve));
  expect(isDone).toBe(false);

  ends.shift()?.();
  await waiting;
  expect(isDone).toBe(true);
});
