import type { Db, Tx } from "@cookiedesk/db/connect";

import { findGrants } from "../access/store.ts";
import { enqueueMail } from "../mail/store.ts";
import { inTransaction } from "../transaction.ts";
import { describeNotifications } from "./describe-notification.ts";
import { type MailLanguage, mailOfMany, mailOfOne } from "./mail-words.ts";
import {
  findDigestReaders,
  findRecipient,
  lockAllUnmailed,
  lockUnmailed,
  markMailed,
} from "./store.ts";
import { findVisible } from "./visible-store.ts";

export interface MailingContext {
  readonly db: Db;
  readonly now: () => Date;
  readonly publicUrl: string;
}

/** What is older is no news: whoever turns the digest on is not sent all that ever happened. */
const digestDays = 7;
const digestLength = 100;

/**
 * Puts the mail about one notification into the queue of mails and notes it, in one transaction: doing it again sends
 * nothing more. Nothing goes to somebody who is suspended, may no longer see it, has read it, or wants no mail at once.
 */
export async function mailNotification(
  { db, now, publicUrl }: MailingContext,
  { notificationId }: { notificationId: string },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const personId = await lockUnmailed(tx, notificationId);
    const recipient = personId === null ? null : await findRecipient(tx, personId);
    if (recipient?.mail !== "at_once") return;
    const [news] = await readUnread(tx, recipient.id, [notificationId]);
    if (news === undefined) return;
    const mail = mailOfOne(news, languageOf(recipient), publicUrl);
    await enqueueMail(tx, { to: recipient.email, ...mail });
    await markMailed(tx, [notificationId], now());
  });
}

/** Sends each person who wants one mail a day what has come and is unread. Each has a transaction of their own. */
export async function mailDigests(context: MailingContext): Promise<void> {
  const since = new Date(context.now().getTime() - digestDays * 24 * 60 * 60 * 1000);
  for (const personId of await findDigestReaders(context.db, since))
    await mailDigest(context, personId, since);
}

async function mailDigest(
  { db, now, publicUrl }: MailingContext,
  personId: string,
  since: Date,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const ids = await lockAllUnmailed(tx, personId, since);
    const recipient = await findRecipient(tx, personId);
    if (recipient?.mail !== "daily" || ids.length === 0) return;
    const all = await readUnread(tx, personId, ids);
    if (all.length === 0) return;
    const mail = mailOfMany(all.toReversed(), languageOf(recipient), publicUrl);
    await enqueueMail(tx, { to: recipient.email, ...mail });
    await markMailed(
      tx,
      all.map(({ id }) => id),
      now(),
    );
  });
}

/** What they may see of these now, the newest first. */
async function readUnread(tx: Tx, personId: string, ids: readonly string[]) {
  const grants = await findGrants(tx, personId);
  const asked = { personId, grants, ids, unreadOnly: true, limit: digestLength };
  return describeNotifications(tx, await findVisible(tx, asked));
}

function languageOf({ language }: { language: string }): MailLanguage {
  return language === "fr" ? "fr" : "en";
}
