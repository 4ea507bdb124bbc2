import { hashSchema } from "@cookiedesk/domain/hash";

import type { ActorContext } from "../context.ts";
import { findNames } from "../policy/store.ts";
import { findVersionApprovals } from "../review/version-approvals.ts";
import { inTransaction } from "../transaction.ts";
import { readBaseContent } from "../version/store.ts";
import { readAccepted } from "../version/read-accepted.ts";
import { changeKindView, type VersionRow } from "../view.ts";
import type { BasePolicyIdInput } from "./input.ts";
import { findBaseVersions } from "./store.ts";

/** Every version that a base has published, the newest first. */
export async function listBaseVersions(
  ctx: ActorContext,
  { basePolicyId }: BasePolicyIdInput,
): Promise<VersionRow[]> {
  return inTransaction(ctx.db, async (tx) => {
    const rows = await findBaseVersions(tx, basePolicyId);
    const nameOf = await findNames(
      tx,
      rows.map(({ publishedBy }) => publishedBy),
    );
    const approvalOf = await findVersionApprovals(tx, rows);
    const versions: VersionRow[] = [];
    for (const row of rows) {
      const { locales } = await readBaseContent(tx, hashSchema.parse(row.contentHash));
      versions.push({
        number: row.number,
        effectiveAt: row.publishedAt.toISOString(),
        publishedAt: row.publishedAt.toISOString(),
        by: nameOf(row.publishedBy),
        note: row.note,
        kind: changeKindView.parse(row.kind),
        contentHash: row.contentHash,
        versionHash: null,
        baseVersion: null,
        restoredFrom: null,
        accepted: readAccepted(row.accepted, nameOf),
        ...approvalOf(row),
        current: row === rows[0],
        locales: [...locales],
      });
    }
    return versions;
  });
}
