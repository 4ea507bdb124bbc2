import { changeKindView, type VersionRow } from "../view.ts";
import type { ActorContext } from "../context.ts";
import { findNames } from "../policy/store.ts";
import { findVersionApprovals } from "../review/version-approvals.ts";
import { inTransaction } from "../transaction.ts";
import type { ListVersionsInput } from "./input.ts";
import { readAccepted } from "./read-accepted.ts";
import { findVersions, readManifests } from "./store.ts";

/** Every version that a platform has published, the newest first. */
export async function listVersions(
  ctx: ActorContext,
  { platformId }: ListVersionsInput,
): Promise<VersionRow[]> {
  return inTransaction(ctx.db, async (tx) => {
    const rows = (await findVersions(tx, platformId)).toReversed();
    const nameOf = await findNames(
      tx,
      rows.map(({ publishedBy }) => publishedBy),
    );
    const manifests = await readManifests(
      tx,
      rows.map(({ versionHash }) => versionHash),
    );
    const approvalOf = await findVersionApprovals(tx, rows);
    return rows.map((row) => ({
      number: row.number,
      effectiveAt: row.effectiveAt.toISOString(),
      publishedAt: row.publishedAt.toISOString(),
      by: nameOf(row.publishedBy),
      note: row.note,
      kind: changeKindView.parse(row.kind),
      contentHash: row.contentHash,
      versionHash: row.versionHash,
      baseVersion: row.baseVersion.number,
      restoredFrom: row.restoredFrom,
      accepted: readAccepted(row.accepted, nameOf),
      ...approvalOf(row),
      current: row.current !== null,
      locales: Object.keys(manifests.get(row.versionHash)?.content.documents ?? {}),
    }));
  });
}
