import { canonicalJson } from "@cookiedesk/domain/canonical-json";

import { tellAct } from "../audit/tell-act.ts";
import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import type { MakeFixInput, WantedPlace } from "./input.ts";
import { type ProposedPlace, proposePlaces } from "./propose-places.ts";
import type { MadeFix } from "./view.ts";
import { aboutPlaces, lockDrafts, writePlaces } from "./write-places.ts";

/**
 * Mends drafts, all in one transaction; what is live does not change. Only what the server itself still proposes is
 * written: a place that changed since the preview, or that nothing is proposed for any more, is left and listed.
 */
export async function makeFix(ctx: ActorContext, { rule, places }: MakeFixInput): Promise<MadeFix> {
  return inTransaction(ctx.db, async (tx) => {
    const locked = await lockDrafts(tx, places);
    const proposal = await proposePlaces(tx, ctx, rule);
    const proposed = new Set(proposal.places.map((place) => keyOf(place, place.after)));
    const isProposed = (place: WantedPlace) => proposed.has(keyOf(place, place.value));

    const told = tellAct(ctx, { ...aboutPlaces(places), after: { rule } });
    const { made, skipped } = await writePlaces(tx, told, locked, places.filter(isProposed));
    return { made, skipped: [...skipped, ...places.filter((place) => !isProposed(place))] };
  });
}

function keyOf(
  {
    subject,
    part,
    field,
    locale,
    revision,
  }: Omit<ProposedPlace, "before" | "after" | "name" | "slug">,
  value: WantedPlace["value"],
): string {
  return canonicalJson([subject.id, part.kind, part.key, field, locale, revision, value]);
}
