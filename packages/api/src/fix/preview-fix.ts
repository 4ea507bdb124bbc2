import { canonicalJson } from "@cookiedesk/domain/canonical-json";

import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import type { PreviewFixInput } from "./input.ts";
import { type ProposedPlace, proposePlaces } from "./propose-places.ts";
import type { FixPreview } from "./view.ts";

/**
 * Everything that a machine can mend of one rule's findings in drafts that the caller may edit, the same change in many
 * places once. Nothing is written.
 */
export async function previewFix(
  ctx: ActorContext,
  { rule }: PreviewFixInput,
): Promise<FixPreview> {
  const { places, open } = await inTransaction(ctx.db, (tx) => proposePlaces(tx, ctx, rule));
  const groups = Map.groupBy(places, ({ part, field, before, after }) =>
    canonicalJson([part.key, field, before, after]),
  );
  return { groups: [...groups.values()].flatMap(toGroup), open };
}

function toGroup(places: readonly ProposedPlace[]): FixPreview["groups"] {
  const [first] = places;
  if (first === undefined) return [];
  const { before, after } = first;
  return [
    { before, after, places: places.map(({ before: _before, after: _after, ...place }) => place) },
  ];
}
