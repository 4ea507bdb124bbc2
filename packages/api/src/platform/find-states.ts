import type { Tx } from "@cookiedesk/db/connect";
import { standingOf } from "@cookiedesk/domain/review/standing";

import { findApprovals } from "../organisation/store.ts";
import type { Subject } from "../policy/view.ts";
import { findApprovalsNeeded } from "../review/approval-store.ts";
import { toDecided } from "../review/load-approval.ts";
import { findOpenSubjects, findPlatformsInReview, type OpenSubject } from "../review/store.ts";
import type { DraftState } from "../view.ts";
import { findDraftHashes, sealCandidates } from "./draft-content.ts";
import { findDraftCandidates } from "./kind-store.ts";

/** What the open review of a platform says of a draft with this content hash. */
export interface OpenReviewState {
  readonly contentHash: string;
  readonly state: "in_review" | "approved";
}

/** Which of these platforms show just what their drafts say. */
export async function findLive(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const published = (await findDraftCandidates(tx, ids)).filter(
    ({ contentHash }) => contentHash !== null,
  );
  const hashes = await sealCandidates(tx, published, ({ content }) => content.hash);
  return new Set(
    published.filter(({ id, contentHash }) => hashes.get(id) === contentHash).map(({ id }) => id),
  );
}

/** Platform → what is in review or approved of it; what came back with a request for changes is a draft again. */
export async function findOpenReviewStates(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, OpenReviewState>> {
  const inReview = await findPlatformsInReview(tx, ids);
  const needed = await findApprovalsNeeded(tx, inReview);
  const subjects = inReview.map((id): Subject => ({ kind: "platform", id }));
  const open = await findOpenSubjects(tx, subjects);
  return new Map(
    open.flatMap(({ platformId, ...subject }) =>
      platformId === null ? [] : entryOf(platformId, subject, needed.get(platformId) ?? 0),
    ),
  );
}

/** The same of base policies. */
export async function findOpenBaseStates(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, OpenReviewState>> {
  const needed = await findApprovals(tx);
  const subjects = ids.map((id): Subject => ({ kind: "base", id }));
  const open = await findOpenSubjects(tx, subjects);
  return new Map(
    open.flatMap(({ basePolicyId, ...subject }) =>
      basePolicyId === null ? [] : entryOf(basePolicyId, subject, needed),
    ),
  );
}

function entryOf(
  id: string,
  { contentHash, review }: Pick<OpenSubject, "contentHash" | "review">,
  needed: number,
): [string, OpenReviewState][] {
  const { state } = standingOf(toDecided(review.decisions), needed);
  if (state === "changes_requested") return [];
  return [[id, { contentHash, state: state === "approved" ? "approved" : "in_review" }]];
}

/** The state of a draft with this content hash: what was submitted of it counts as long as it still says that. */
export function stateWith(
  contentHash: string | null,
  { live, review }: { readonly live: string | null; readonly review: OpenReviewState | undefined },
): DraftState {
  if (contentHash === null) return "draft";
  if (contentHash === live) return "live";
  return review?.contentHash === contentHash ? review.state : "draft";
}

/** Those of the platforms, in their order, that are in this state. */
export async function filterByState(
  tx: Tx,
  ids: readonly string[],
  state: DraftState,
): Promise<readonly string[]> {
  if (state === "live") {
    const live = await findLive(tx, ids);
    return ids.filter((id) => live.has(id));
  }
  const inReview = await findInReview(tx, ids);
  if (state !== "draft") return ids.filter((id) => inReview.get(id) === state);
  const live = await findLive(tx, ids);
  return ids.filter((id) => !live.has(id) && !inReview.has(id));
}

/** Of the few that have an open review, those whose drafts still say what was submitted. */
async function findInReview(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, OpenReviewState["state"]>> {
  const open = await findOpenReviewStates(tx, ids);
  const hashes = await findDraftHashes(tx, [...open.keys()]);
  return new Map(
    [...open].flatMap(([id, { contentHash, state }]): [string, OpenReviewState["state"]][] =>
      hashes.get(id) === contentHash ? [[id, state]] : [],
    ),
  );
}
