import type { ApiContext } from "@cookiedesk/api/context";
import { deliverPolicy, type DeliveryContext } from "@cookiedesk/api/version/deliver-policy";
import { enqueueDelivery, findUndelivered } from "@cookiedesk/api/version/delivery-store";
import { Logger, run, runMigrations } from "graphile-worker";
import { z } from "zod";

import { mailJobs } from "./mail-jobs.ts";
import { notificationCrontab, notificationJobs } from "./notification-jobs.ts";

const deliveryPayload = z.object({ platformId: z.uuid() });

/** Only what somebody has to look at. */
const logger = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") console.error(`worker: ${message}`);
});

/** Makes the job queue's tables, which publishing writes to. */
export async function prepareQueue(databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: databaseUrl, logger });
}

/**
 * Runs the jobs in this process. A delivery that a killed worker had begun stays locked for hours, so each platform whose
 * current version has not arrived gets a new one.
 */
export async function startWorker(
  databaseUrl: string,
  context: DeliveryContext & Pick<ApiContext, "publicUrl" | "mail">,
): Promise<{ stop: () => Promise<void> }> {
  for (const platformId of await findUndelivered(context.db))
    await enqueueDelivery(context.db, platformId);
  const runner = await run({
    connectionString: databaseUrl,
    logger,
    concurrency: 2,
    maxPoolSize: 4,
    pollInterval: 1000,
    noHandleSignals: true,
    crontab: notificationCrontab,
    taskList: {
      deliver: (payload) => deliverPolicy(context, deliveryPayload.parse(payload)),
      ...mailJobs(context),
      ...notificationJobs(context, context.mail !== null),
    },
  });
  return { stop: () => runner.stop() };
}
