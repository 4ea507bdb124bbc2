import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import type { EndPreviewLinkInput } from "./input.ts";
import { endPreviewLinkOf, hasPreviewLink } from "./store.ts";
import type { EndedPreviewLink } from "./view.ts";

/** Ends a link: from now on it opens nothing. */
export async function endPreviewLink(
  ctx: ActorContext,
  { subject, id }: EndPreviewLinkInput,
): Promise<EndedPreviewLink> {
  return inTransaction(ctx.db, async (tx) => {
    const ended = await endPreviewLinkOf(tx, subject, { id, at: ctx.now() });
    if (!ended && !(await hasPreviewLink(tx, subject, id))) throw notFound("preview_link");
    if (ended) await recordAct(tx, ctx, { subject, before: { link: id } });
    return { ok: true, unchanged: !ended };
  });
}
