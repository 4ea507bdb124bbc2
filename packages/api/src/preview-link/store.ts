import type { Tx } from "@cookiedesk/db/connect";

import type { Subject } from "../policy/view.ts";

export interface NewPreviewLink {
  readonly id: string;
  readonly tokenHash: string;
  readonly subject: Subject;
  readonly contentHash: string;
  readonly comparedWith: number | null;
  readonly label: string;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly expiresAt: Date;
}

/** Keeps a new link. */
export async function insertPreviewLink(
  tx: Tx,
  { subject, ...link }: NewPreviewLink,
): Promise<void> {
  await tx.previewLink.create({ data: { ...link, ...ownerColumns(subject) } });
}

/** The links to a draft that still open, the newest first. */
export async function findOpenPreviewLinks(tx: Tx, subject: Subject, now: Date) {
  return tx.previewLink.findMany({
    where: { ...ownerColumns(subject), endedAt: null, expiresAt: { gt: now } },
    orderBy: { id: "desc" },
  });
}

/** Ends a link of this draft; false where it is none of its, or has ended already. */
export async function endPreviewLinkOf(
  tx: Tx,
  subject: Subject,
  { id, at }: { id: string; at: Date },
): Promise<boolean> {
  const { count } = await tx.previewLink.updateMany({
    where: { id, ...ownerColumns(subject), endedAt: null, expiresAt: { gt: at } },
    data: { endedAt: at },
  });
  return count > 0;
}

/** Whether there ever was this link to this draft. */
export async function hasPreviewLink(tx: Tx, subject: Subject, id: string): Promise<boolean> {
  return (await tx.previewLink.count({ where: { id, ...ownerColumns(subject) } })) > 0;
}

/** The link of this secret, as long as it opens, marked as opened now. */
export async function openLink(tx: Tx, tokenHash: string, now: Date) {
  const { count } = await tx.previewLink.updateMany({
    where: { tokenHash, endedAt: null, expiresAt: { gt: now } },
    data: { openedAt: now },
  });
  return count === 0 ? null : tx.previewLink.findUniqueOrThrow({ where: { tokenHash } });
}

/** What a draft's owner is called; null where it is gone. */
export async function findSubjectName(tx: Tx, { kind, id }: Subject): Promise<string | null> {
  const select = { name: true };
  const found =
    kind === "base"
      ? await tx.basePolicy.findUnique({ where: { id }, select })
      : await tx.platform.findUnique({ where: { id }, select });
  return found?.name ?? null;
}

function ownerColumns({ kind, id }: Subject) {
  return {
    platformId: kind === "platform" ? id : null,
    basePolicyId: kind === "base" ? id : null,
  };
}
