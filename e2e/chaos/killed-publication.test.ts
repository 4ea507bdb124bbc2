import { afterAll, beforeAll, expect, test } from "vitest";

import { expectedLanding, killPoints, prepareVictim } from "./killed-publication.ts";

let victim: Awaited<ReturnType<typeof prepareVictim>>;
beforeAll(async () => {
  victim = await prepareVictim();
}, 240_000);
afterAll(() => victim.remove());

test.each(killPoints)(
  "killed at %s, a publication is whole or not there, and converges",
  async (point) => {
    expect(await victim.killAt(point)).toMatchObject({ ...expectedLanding[point], faults: [] });
  },
  // Two starts of the whole product, on a machine that runs other tests beside it.
  240_000,
);
