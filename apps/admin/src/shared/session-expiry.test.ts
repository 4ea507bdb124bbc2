import { expect, test } from "vitest";

import { createSessionExpiry } from "./session-expiry.ts";

test("everyone who met the end of the session goes on after one sign-in", async () => {
  const expiry = createSessionExpiry();
  const done: string[] = [];
  const first = expiry.awaitSignIn().then(() => done.push("first"));
  const second = expiry.awaitSignIn().then(() => done.push("second"));

  expect(expiry.isExpired()).toBe(true);
  expect(done).toEqual([]);

  expiry.signedInAgain();
  await Promise.all([first, second]);
  expect(done).toEqual(["first", "second"]);
  expect(expiry.isExpired()).toBe(false);
});

test("the screen is told once when the session ends and once when it is back", () => {
  const expiry = createSessionExpiry();
  const seen: boolean[] = [];
  expiry.subscribe(() => seen.push(expiry.isExpired()));

  void expiry.awaitSignIn();
  void expiry.awaitSignIn();
  expiry.signedInAgain();

  expect(seen).toEqual([true, false]);
});
