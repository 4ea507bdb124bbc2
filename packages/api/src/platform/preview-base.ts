import type { ActorContext } from "../context.ts";
import { loadPlatformDraft, type PlatformDraft } from "../policy/load-draft.ts";
import { revisionsOf } from "../policy/stored-part.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { type BaseRequest, findBaseTarget } from "./base-target.ts";
import { baseField } from "./change-base.ts";
import type { PreviewBaseVersionInput, PreviewMoveInput } from "./following-input.ts";
import type { BasePreview } from "./following-view.ts";
import { describeOutcome } from "./foresee-change.ts";

/** What following its base in another way, or taking another version of it, would do to a platform. */
export async function previewBaseVersion(
  ctx: ActorContext,
  { platformId, following, number }: PreviewBaseVersionInput,
): Promise<BasePreview> {
  return preview(ctx, platformId, ({ platform: { basePolicyId } }) => ({
    basePolicyId,
    following,
    number,
  }));
}

/** What moving to another base would do to a platform. */
export async function previewMove(
  ctx: ActorContext,
  { platformId, ...request }: PreviewMoveInput,
): Promise<BasePreview> {
  return preview(ctx, platformId, () => request);
}

async function preview(
  ctx: ActorContext,
  platformId: string,
  request: (draft: PlatformDraft) => BaseRequest,
): Promise<BasePreview> {
  return inTransaction(ctx.db, async (tx) => {
    const draft = await loadPlatformDraft(tx, platformId);
    if (draft === null) throw notFound("platform");
    const target = await findBaseTarget(tx, draft, request(draft));
    return { outcome: describeOutcome(ctx, draft, target), revision: baseRevisionOf(draft) };
  });
}

/** The revision that a change of what the platform's draft is made from has to carry. */
export function baseRevisionOf({ platform }: PlatformDraft): number {
  return revisionsOf(platform)[baseField] ?? 0;
}
