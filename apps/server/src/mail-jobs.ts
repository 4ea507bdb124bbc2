import { sendLink } from "@cookiedesk/api/account/send-link";
import type { ApiContext } from "@cookiedesk/api/context";
import type { MailSender } from "@cookiedesk/api/mail/mail";
import type { TaskList } from "graphile-worker";
import { z } from "zod";

const mailPayload = z.object({ to: z.string(), subject: z.string(), text: z.string() });
const linkPayload = z.object({
  personId: z.string().nullable(),
  kind: z.enum(["invitation", "reset"]),
  by: z.string(),
});

/**
 * The jobs that send mails. One that fails is tried again for three days; a job that ends after its mail was taken, and
 * before that is written down, sends it twice.
 */
export function mailJobs({
  db,
  mail,
  publicUrl,
  now,
}: Pick<ApiContext, "db" | "mail" | "publicUrl" | "now">): TaskList {
  return {
    mail: async (payload) => {
      await unlessRefused(() => senderOf(mail).send(mailPayload.parse(payload)));
    },
    link: async (payload) => {
      const context = { db, mail: senderOf(mail), publicUrl, now };
      await unlessRefused(() => sendLink(context, linkPayload.parse(payload)));
    },
  };
}

function senderOf(mail: MailSender | null): MailSender {
  if (mail !== null) return mail;
  throw new Error("A mail waits, and no mail server is configured any more: set SMTP_URL.");
}

/** An address that the mail server refuses for good is not asked for again. */
async function unlessRefused(send: () => Promise<void>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!isRefusedAddress(error)) throw error;
    console.error(`worker: a mail was refused for good: ${error.message}`);
  }
}

function isRefusedAddress(error: unknown): error is Error {
  if (!(error instanceof Error) || !("code" in error) || !("responseCode" in error)) return false;
  return error.code === "EENVELOPE" && Number(error.responseCode) >= 500;
}
