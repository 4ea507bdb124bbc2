import type { Tx } from "@cookiedesk/db/connect";
import type { Hash } from "@cookiedesk/domain/hash";
import { rebaseOverrides } from "@cookiedesk/domain/merge/rebase-overrides";
import type { OverrideConflict } from "@cookiedesk/domain/policy/override";

import type { OverrideRow } from "../policy/override-store.ts";
import { findBaseVersionsFor } from "../policy/store.ts";
import { toOverride } from "../policy/stored-override.ts";
import { conflictKey } from "./conflict-key.ts";
import { findOverridesNow, type OverridingPlatform } from "./store.ts";

/** One override that a person has to decide, on one platform. */
export interface FoundConflict {
  readonly key: Hash;
  readonly platform: OverridingPlatform;
  readonly row: OverrideRow;
  readonly conflict: OverrideConflict;
}

/** Every override of these platforms whose base moved under it and that does not merge by itself. */
export async function findConflicts(
  tx: Tx,
  platforms: readonly OverridingPlatform[],
): Promise<FoundConflict[]> {
  const bases = await findBaseVersionsFor(tx, platforms);
  const rows = await findOverridesNow(
    tx,
    platforms.map(({ id }) => id),
  );
  const rowsOf = Map.groupBy(rows, ({ platformId }) => platformId);
  return platforms.flatMap((platform) => {
    const content = bases.get(platform.id)?.content;
    if (content === undefined) return [];
    return (rowsOf.get(platform.id) ?? []).flatMap((row) =>
      rebaseOverrides(content, [toOverride(row)]).conflicts.map((conflict) => ({
        key: conflictKey(conflict),
        platform,
        row,
        conflict,
      })),
    );
  });
}
