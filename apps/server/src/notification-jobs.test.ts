import { parseCrontab } from "graphile-worker";
import { expect, test } from "vitest";

import { notificationCrontab } from "./notification-jobs.ts";

test("the digest is looked at every quarter of an hour, and made up for", () => {
  const [line, ...more] = parseCrontab(notificationCrontab);
  expect(more).toEqual([]);
  expect(line).toMatchObject({ task: "digest", options: { backfillPeriod: 12 * 60 * 60 * 1000 } });
});
