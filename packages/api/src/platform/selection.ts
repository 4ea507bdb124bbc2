import type { Tx } from "@cookiedesk/db/connect";
import { type Act, leastRole } from "@cookiedesk/domain/access/act";
import { groupsWhere } from "@cookiedesk/domain/access/may";
import { z } from "zod";

import { notAllowed } from "../access/assert-may.ts";
import { platformFilterInput } from "./input.ts";
import { findMatching } from "./list-platforms.ts";
import type { Narrowing } from "./narrow-list.ts";

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

/**
 * The ids that a selection means now, each once, or that it no longer means as many as the person was told. Where it names
 * no ids, it means those that match among the platforms where the person may do this.
 */
export async function findSelected(
  tx: Tx,
  ctx: Narrowing,
  act: Act,
  selection: Selection,
): Promise<{ ok: true; ids: readonly string[] } | SelectionChanged> {
  if ("ids" in selection) return { ok: true, ids: [...new Set(selection.ids)] };
  const { matching, count } = selection;
  const matchingWhere = (asked: Act) =>
    findMatching(tx, ctx, groupsWhere(ctx.actor.grants, asked), matching);

  const ids = await matchingWhere(act);
  if (ids.length === count) return { ok: true, ids };
  const seen = await matchingWhere("see");
  // As many as they were told, but some of them are only theirs to look at.
  if (seen.length === count) throw notAllowed({ code: "not_this_platform", role: leastRole[act] });
  return { ok: false, code: "selection_changed", count: seen.length };
}
