import { expect, test } from "vitest";

import { freeKey } from "./free-key.ts";

const taken =
  (...keys: string[]) =>
  (key: string) =>
    keys.includes(key);

test("a key that nobody has is given as it is wanted", () => {
  expect(freeKey("session", taken("other"))).toBe("session");
});

test("a key that is taken is numbered from 2, past those that are taken too", () => {
  expect(freeKey("session", taken("session"))).toBe("session-2");
  expect(freeKey("session", taken("session", "session-2"))).toBe("session-3");
});
