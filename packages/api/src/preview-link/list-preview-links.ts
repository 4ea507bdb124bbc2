import type { ActorContext } from "../context.ts";
import { findNames } from "../policy/store.ts";
import { findCurrentHashes } from "../review/current-hashes.ts";
import { inTransaction } from "../transaction.ts";
import type { ListPreviewLinksInput } from "./input.ts";
import { findOpenPreviewLinks } from "./store.ts";
import type { PreviewLinkRow } from "./view.ts";

/** The links to a draft that still open, the newest first, and whether each shows what the draft says now. */
export async function listPreviewLinks(
  ctx: ActorContext,
  { subject }: ListPreviewLinksInput,
): Promise<PreviewLinkRow[]> {
  return inTransaction(ctx.db, async (tx) => {
    const links = await findOpenPreviewLinks(tx, subject, ctx.now());
    if (links.length === 0) return [];
    const current = (await findCurrentHashes(tx, [subject])).get(subject.id);
    const nameOf = await findNames(
      tx,
      links.map(({ createdBy }) => createdBy),
    );
    return links.map(({ id, label, createdBy, createdAt, expiresAt, openedAt, contentHash }) => ({
      id,
      label,
      madeBy: nameOf(createdBy),
      madeAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      openedAt: openedAt?.toISOString() ?? null,
      current: contentHash === current,
    }));
  });
}
