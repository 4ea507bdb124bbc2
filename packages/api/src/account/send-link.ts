import type { Db } from "@cookiedesk/db/connect";

import { linkMail } from "../mail/account-mails.ts";
import type { MailSender } from "../mail/mail.ts";
import { inTransaction } from "../transaction.ts";
import { findOpenLink, type LinkKind, replaceLink } from "./link-store.ts";
import { hashLinkToken, linkAddress, linkLifetimeMs, newLinkToken } from "./link-token.ts";
import { readMailLanguage } from "./preference.ts";
import { findAccount, lockPerson } from "./store.ts";

export interface LinkContext {
  readonly db: Db;
  readonly mail: MailSender;
  readonly publicUrl: string;
  readonly now: () => Date;
}

/**
 * Makes a link and sends it, as a job asked for. Sent again, it is another link, and the one before is dead: what lies in
 * a letter box twice works once. Nothing is sent to whom it does not concern any more.
 */
export async function sendLink(
  { db, mail, publicUrl, now }: LinkContext,
  { personId, kind, by }: { personId: string | null; kind: LinkKind; by: string },
): Promise<void> {
  if (personId === null) return;
  const token = newLinkToken();
  const person = await inTransaction(db, async (tx) => {
    await lockPerson(tx, personId);
    const account = await findAccount(tx, personId);
    if (account === null || account.suspendedAt !== null) return null;
    const isConcerned = (kind === "invitation") === (account.password === null);
    const createdAt = now();
    const open = await findOpenLink(tx, personId, kind, createdAt);
    // An invitation that was taken back, or was too long on its way, does not come back by being sent.
    if (!isConcerned || (kind === "invitation" && open === null)) return null;
    await replaceLink(tx, {
      tokenHash: hashLinkToken(token),
      kind,
      userId: personId,
      createdAt,
      createdBy: by,
      expiresAt: open?.expiresAt ?? new Date(createdAt.getTime() + linkLifetimeMs[kind]),
    });
    return account;
  });
  if (person === null) return;
  const link = linkAddress(publicUrl, kind, token);
  const { name, email, language } = person;
  await mail.send({ to: email, ...linkMail(readMailLanguage(language), kind, { name, link }) });
}
