import type { Tx } from "@cookiedesk/db/connect";
import { dayOf } from "@cookiedesk/domain/platform/review-due";
import { z } from "zod";

import type { ActorContext } from "../context.ts";
import { platformFilterInput } from "./input.ts";
import { findMatching } from "./list-platforms.ts";

/** More than the largest operator has platforms. */
const mostAtOnce = 20_000;

/** Platforms that a person ticked, or all that match, with how many those were when the person said so. */
export const selectionInput = z.union([
  z.strictObject({ ids: z.array(z.uuid()).min(1).max(mostAtOnce) }),
  z.strictObject({ matching: platformFilterInput, count: z.int().min(1).max(mostAtOnce) }),
]);
export type Selection = z.infer<typeof selectionInput>;

/** Others match by now than those that the person saw counted: look again. */
export const selectionChangedView = z.object({
  ok: z.literal(false),
  code: z.literal("selection_changed"),
  count: z.int(),
});
export type SelectionChanged = z.infer<typeof selectionChangedView>;

/** The ids that a selection means now, each once, or that it no longer means as many as the person was told. */
export async function findSelected(
  tx: Tx,
  { now }: Pick<ActorContext, "now">,
  selection: Selection,
): Promise<{ ok: true; ids: readonly string[] } | SelectionChanged> {
  if ("ids" in selection) return { ok: true, ids: [...new Set(selection.ids)] };
  const ids = await findMatching(tx, selection.matching, dayOf(now()));
  return ids.length === selection.count
    ? { ok: true, ids }
    : { ok: false, code: "selection_changed", count: ids.length };
}
