import type { Tx } from "@cookiedesk/db/connect";
import type { Finding } from "@cookiedesk/domain/check/finding";
import type { ChangeKind } from "@cookiedesk/domain/policy/publish";
import { sealDraft, type SealedDraft } from "@cookiedesk/domain/seal/seal";

import type { ActorContext } from "../context.ts";
import { type DraftApproval, loadApproval } from "../review/load-approval.ts";
import { reviewedPlatform } from "../review/reviewed-draft.ts";
import { notFound } from "../trpc.ts";
import { findLatestVersion, type LatestVersion } from "../version/store.ts";
import { checkKind } from "./check-kind.ts";
import { loadPlatformDraft, type PlatformDraft } from "./load-draft.ts";

/** A draft with all that publishing it depends on. */
export interface DraftToPublish {
  readonly draft: PlatformDraft;
  /** Null as long as the base has no published version, and what was sealed with it. */
  readonly sealed: SealedDraft | null;
  readonly review: DraftApproval | null;
  readonly latest: LatestVersion | null;
  /** What the checks find in the kind of change that it is published as. */
  readonly ofKind: readonly Finding[];
}

/** Reads a draft to be published, as a change of this kind where that is known already. */
export async function readDraft(
  tx: Tx,
  { actor }: Pick<ActorContext, "actor">,
  platformId: string,
  kind: ChangeKind | null,
): Promise<DraftToPublish> {
  const draft = await loadPlatformDraft(tx, platformId);
  if (draft === null) throw notFound("platform");
  const latest = await findLatestVersion(tx, platformId);
  const sealed = draft.inputs === null ? null : sealDraft(draft.inputs);
  return {
    draft,
    sealed,
    review:
      sealed === null ? null : await loadApproval(tx, actor, reviewedPlatform(platformId, sealed)),
    latest,
    ofKind: kind === null ? [] : await checkKind(tx, draft, latest, kind),
  };
}
