import { isDigestDue } from "@cookiedesk/api/notification/digest-hour";
import {
  mailDigests,
  type MailingContext,
  mailNotification,
} from "@cookiedesk/api/notification/mail-notification";
import type { TaskList } from "graphile-worker";
import { z } from "zod";

const toldPayload = z.object({ notificationId: z.uuid() });
const cronPayload = z.object({ _cron: z.object({ ts: z.iso.datetime() }) });

/**
 * When the digest is looked at. The queue's calendar goes by UTC and the digest by the machine's clock, so it looks every
 * quarter of an hour; what was missed while nothing ran is made up for, in half a day at most.
 */
export const notificationCrontab = "*/15 * * * * digest ?fill=12h";

/** The jobs that turn notifications into mails; where no mail is configured they do nothing. */
export function notificationJobs(context: MailingContext, sendsMail: boolean): TaskList {
  return {
    tell: async (payload) => {
      if (sendsMail) await mailNotification(context, toldPayload.parse(payload));
    },
    digest: async (payload) => {
      const { _cron: cron } = cronPayload.parse(payload);
      if (sendsMail && isDigestDue(new Date(cron.ts))) await mailDigests(context);
    },
  };
}
