import type { Db, Tx } from "@cookiedesk/db/connect";

export type LinkKind = "invitation" | "reset";

/** Keeps a link for a person instead of those of its kind that were not used. */
export async function replaceLink(
  tx: Tx,
  link: {
    tokenHash: string;
    kind: LinkKind;
    userId: string;
    createdAt: Date;
    createdBy: string;
    expiresAt: Date;
  },
): Promise<void> {
  await tx.accountLink.deleteMany({
    where: { userId: link.userId, kind: link.kind, usedAt: null },
  });
  await tx.accountLink.create({ data: link });
}

/** Takes every link of a person away that was not used. */
export async function deleteLinks(tx: Tx, userId: string): Promise<void> {
  await tx.accountLink.deleteMany({ where: { userId, usedAt: null } });
}

/** A person's link of a kind that may still be used; null where there is none. */
export async function findOpenLink(tx: Tx, userId: string, kind: LinkKind, now: Date) {
  return tx.accountLink.findFirst({
    where: { userId, kind, usedAt: null, expiresAt: { gt: now } },
  });
}

/** What a link may be used for and by whom: null where it is used, too old, of somebody suspended, or none of ours. */
export async function findLink(tx: Tx | Db, tokenHash: string, now: Date) {
  const link = await tx.accountLink.findUnique({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now }, user: { suspendedAt: null } },
    select: {
      kind: true,
      user: { select: { id: true, name: true, email: true, language: true } },
    },
  });
  if (link === null) return null;
  const kind: LinkKind = link.kind === "invitation" ? "invitation" : "reset";
  return { kind, person: link.user };
}

/** Uses a link up; false where somebody did so meanwhile. */
export async function markLinkUsed(tx: Tx, tokenHash: string, usedAt: Date): Promise<boolean> {
  const { count } = await tx.accountLink.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: usedAt } },
    data: { usedAt },
  });
  return count === 1;
}
