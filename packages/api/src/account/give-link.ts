import type { Tx } from "@cookiedesk/db/connect";

import type { ActorContext } from "../context.ts";
import { enqueueLink } from "./link-queue-store.ts";
import { type LinkKind, replaceLink } from "./link-store.ts";
import { hashLinkToken, linkAddress, linkLifetimeMs, newLinkToken } from "./link-token.ts";

/** A link that an administrator made: on its way by mail, or to be shown once. */
export interface GivenLink {
  readonly ok: true;
  readonly link: string | null;
  readonly mailed: boolean;
}

/** Makes a link for a person; those of its kind before it stop working. */
export async function giveLink(
  tx: Tx,
  { mail, publicUrl, actor, now }: ActorContext,
  { personId, kind }: { personId: string; kind: LinkKind },
): Promise<GivenLink> {
  const token = newLinkToken();
  const createdAt = now();
  // Where it goes by mail, this secret is nobody's: the one that is sent is made with the mail.
  await replaceLink(tx, {
    tokenHash: hashLinkToken(token),
    kind,
    userId: personId,
    createdAt,
    createdBy: actor.id,
    expiresAt: new Date(createdAt.getTime() + linkLifetimeMs[kind]),
  });
  if (mail === null) return { ok: true, link: linkAddress(publicUrl, kind, token), mailed: false };
  await enqueueLink(tx, { personId, kind, by: actor.id, key: personId });
  return { ok: true, link: null, mailed: true };
}
