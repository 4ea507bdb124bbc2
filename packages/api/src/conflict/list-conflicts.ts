import { mergeTexts } from "@cookiedesk/domain/merge/merge-texts";
import type { OverrideConflict } from "@cookiedesk/domain/policy/override";

import type { ActorContext } from "../context.ts";
import { toConflictView } from "../policy/draft-view.ts";
import { inTransaction } from "../transaction.ts";
import { findConflicts } from "./find-conflicts.ts";
import type { ListConflictsInput } from "./input.ts";
import { findOverridingPlatforms } from "./store.ts";
import type { ConflictGroup } from "./view.ts";

const mostNames = 20;

/** What is to be decided on the platforms of a base, the same conflict once for all who have it, the most frequent first. */
export async function listConflicts(
  ctx: ActorContext,
  { basePolicyId }: ListConflictsInput,
): Promise<ConflictGroup[]> {
  return inTransaction(ctx.db, async (tx) => {
    const found = await findConflicts(tx, await findOverridingPlatforms(tx, basePolicyId));
    return [...Map.groupBy(found, ({ key }) => key)]
      .flatMap(([key, same]) =>
        same.slice(0, 1).map(({ conflict }) => ({
          key,
          ...toConflictView(conflict),
          pieces: piecesOf(conflict),
          platforms: same.length,
          some: same
            .slice(0, mostNames)
            .map(({ platform: { id, slug, name } }) => ({ id, slug, name })),
        })),
      )
      .toSorted((a, b) => b.platforms - a.platforms);
  });
}

/** Where the two sides of a text agree and where they do not; null where there are no three texts. */
export function piecesOf({
  locale,
  anchor,
  base,
  value,
}: OverrideConflict): ConflictGroup["pieces"] {
  if (locale === null) return null;
  if (typeof anchor !== "string" || typeof base !== "string" || typeof value !== "string")
    return null;
  return mergeTexts({ anchor, base, own: value }, locale);
}
