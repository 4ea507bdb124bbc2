import { afterAll, beforeAll, expect, test } from "vitest";

import { expectedLanding, killPoints, prepareVictim } from "./killed-publication.ts";

let victim: Awaited<ReturnType<typeof prepareVictim>>;
beforeAll(async () => {
  victim = await prepareVictim();
});
afterAll(() => victim.remove());

test.each(killPoints)(
  "killed at %s, a publication is whole or not there, and converges",
  async (point) => {
    expect(await victim.killAt(point)).toMatchObject({ ...expectedLanding[point], faults: [] });
  },
);
