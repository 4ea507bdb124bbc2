import type { Tx } from "@cookiedesk/db/connect";

import type { Mail } from "./mail.ts";

/**
 * Leaves a mail behind that goes out once the transaction is committed, and is tried again while the mail server does not
 * take it. It lies in the queue as it is until then, so no secret may stand in it: links are made when they are sent.
 */
export async function enqueueMail(tx: Pick<Tx, "$executeRaw">, { to, subject, text }: Mail) {
  await tx.$executeRaw`
    select graphile_worker.add_job(
      'mail', json_build_object('to', ${to}::text, 'subject', ${subject}::text, 'text', ${text}::text))`;
}
