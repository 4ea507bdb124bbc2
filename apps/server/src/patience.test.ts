import { expect, test } from "vitest";

import { createPatience } from "./patience.ts";

function limitOf(most: number) {
  let moment = 0;
  const patience = createPatience({ most, now: () => new Date(moment) });
  return {
    take: patience.take,
    pass: (seconds: number) => {
      moment += seconds * 1000;
    },
  };
}

test("as many attempts as are allowed go through, the next waits until the first is a minute old", () => {
  const { take, pass } = limitOf(3);
  expect([take("192.0.2.1"), take("192.0.2.1"), take("192.0.2.1")]).toEqual([0, 0, 0]);
  expect(take("192.0.2.1")).toBe(60);
  pass(59);
  expect(take("192.0.2.1")).toBe(1);
  pass(1);
  expect(take("192.0.2.1")).toBe(0);
});

test("asking while waiting does not make the wait longer", () => {
  const { take, pass } = limitOf(1);
  take("192.0.2.1");
  for (let second = 0; second < 60; second += 1) {
    expect(take("192.0.2.1")).toBe(60 - second);
    pass(1);
  }
  expect(take("192.0.2.1")).toBe(0);
});

test("another network has its own attempts, another address of the same has not", () => {
  const { take } = limitOf(1);
  expect(take("2001:db8:1:2::1")).toBe(0);
  expect(take("2001:db8:1:2:ffff::9")).toBeGreaterThan(0);
  expect(take("2001:db8:1:3::1")).toBe(0);
});

test("several at once count as several", () => {
  const { take } = limitOf(10);
  expect(take("192.0.2.1", 8)).toBe(0);
  expect(take("192.0.2.1", 3)).toBe(60);
  expect(take("192.0.2.1", 2)).toBe(0);
  expect(take("192.0.2.2", 11)).toBeGreaterThan(0);
});
