import { expect, test } from "vitest";

import { idFloor } from "./id-floor.ts";
import { createIdMaker } from "./new-id.ts";

test("whatever is made at a time or later lies above its floor, what was made before below", () => {
  let now = new Date("2026-11-22T07:00:00.000Z");
  const newId = createIdMaker(() => now);
  const before = newId();
  now = new Date("2026-11-22T07:00:00.001Z");
  const floor = idFloor(now);
  expect(before < floor).toBe(true);
  expect(newId() > floor).toBe(true);
});
