import type { Tx } from "@cookiedesk/db/connect";
import { standingOf } from "@cookiedesk/domain/review/standing";

import { findNames } from "../policy/store.ts";
import type { VersionRow } from "../view.ts";
import { toDecided } from "./load-approval.ts";
import { findDecisions } from "./store.ts";

type VersionApproval = Pick<VersionRow, "approvedBy" | "reviewId" | "emergency">;

/** Who approved each of these versions, as their reviews stood when they were published. */
export async function findVersionApprovals(
  tx: Tx,
  versions: readonly Pick<VersionRow, "reviewId" | "emergency">[],
): Promise<(version: Pick<VersionRow, "reviewId" | "emergency">) => VersionApproval> {
  const decisions = await findDecisions(
    tx,
    versions.flatMap(({ reviewId }) => reviewId ?? []),
  );
  const nameOf = await findNames(
    tx,
    decisions.map(({ by }) => by),
  );
  const decisionsOf = Map.groupBy(decisions, ({ reviewId }) => reviewId);
  return ({ reviewId, emergency }) => {
    const said = reviewId === null ? [] : (decisionsOf.get(reviewId) ?? []);
    const { approvedBy } = standingOf(toDecided(said), 0);
    return {
      reviewId,
      emergency,
      approvedBy: approvedBy.flatMap((id) => {
        const at = said.findLast(({ by }) => by === id)?.at;
        return at === undefined ? [] : [{ id, name: nameOf(id), at: at.toISOString() }];
      }),
    };
  };
}
