import type { Tx } from "@cookiedesk/db/connect";
import { type Hash, hashSchema } from "@cookiedesk/domain/hash";
import { findPublishProblems } from "@cookiedesk/domain/policy/publish";
import { publishBase } from "@cookiedesk/domain/policy/publish-base";
import { type OpenReview, findSubmitProblems } from "@cookiedesk/domain/review/decide-submit";
import { standingOf } from "@cookiedesk/domain/review/standing";
import { sealBase } from "@cookiedesk/domain/seal/seal";

import { publishBaseFacts } from "../base-policy/publish-base-policy.ts";
import type { ActorContext } from "../context.ts";
import { toConflictView } from "../policy/draft-view.ts";
import { loadBaseDraft } from "../policy/load-draft.ts";
import { publishFacts } from "../policy/publish-policy.ts";
import { readDraft } from "../policy/read-draft.ts";
import type { Subject } from "../policy/view.ts";
import { notFound } from "../trpc.ts";
import { keepSealed } from "../version/blob-store.ts";
import { keepContent } from "./kept-content.ts";
import { type DraftApproval, loadApproval, toDecided } from "./load-approval.ts";
import { reviewedBase } from "./reviewed-draft.ts";
import type { NewSubject, OpenSubject } from "./store.ts";
import type { SubmitProblemView } from "./view.ts";

/** A draft that may be submitted: what is written of it, and what it replaces. */
export interface PreparedSubject {
  readonly ok: true;
  readonly row: NewSubject;
  readonly open: OpenSubject | null;
  /** Keeps what is submitted, so that it can be looked at when the draft has moved on. */
  keep(tx: Tx): Promise<void>;
}

export type Prepared =
  | PreparedSubject
  | { readonly ok: false; readonly problems: readonly SubmitProblemView[] };

/** Reads a locked draft and says what keeps it from being submitted as it was looked at. */
export async function prepareSubject(
  tx: Tx,
  ctx: ActorContext,
  subject: Subject,
  reviewed: Hash,
): Promise<Prepared> {
  return subject.kind === "base"
    ? prepareBase(tx, ctx, subject, reviewed)
    : preparePlatform(tx, ctx, subject, reviewed);
}

async function preparePlatform(
  tx: Tx,
  ctx: ActorContext,
  subject: Subject,
  reviewed: Hash,
): Promise<Prepared> {
  const read = await readDraft(tx, ctx, subject.id, null);
  const facts = publishFacts(ctx, read, { reviewed });
  if (facts === null || read.review === null)
    return { ok: false, problems: [{ code: "no_base_version" }] };

  const current = facts.draft.content.hash;
  const found = findSubmitProblems({
    problems: findPublishProblems(facts),
    current,
    open: toOpenReview(read.review),
  });
  const problems = toViews(found, read.review);
  if (read.draft.platform.archivedAt !== null) problems.unshift({ code: "archived" });
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    row: { subject, contentHash: current, comparedWith: read.latest?.number ?? null },
    open: read.review.open,
    keep: (within) => keepContent(within, subject.id, facts.draft),
  };
}

async function prepareBase(
  tx: Tx,
  ctx: ActorContext,
  subject: Subject,
  reviewed: Hash,
): Promise<Prepared> {
  const draft = await loadBaseDraft(tx, subject.id);
  if (draft === null) throw notFound("base_policy");
  const review = await loadApproval(tx, ctx.actor, reviewedBase(subject.id, draft.content));
  const facts = publishBaseFacts(ctx, draft, { reviewed, approval: review.approval });
  const decision = publishBase(facts);
  const found = findSubmitProblems({
    problems: decision.ok ? [] : decision.problems,
    current: facts.current,
    open: toOpenReview(review),
  });
  const problems = toViews(found, review);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    row: { subject, contentHash: facts.current, comparedWith: draft.latest?.number ?? null },
    open: review.open,
    keep: (within) => keepSealed(within, [sealBase(draft.content)]),
  };
}

function toOpenReview({ open, approval }: DraftApproval): OpenReview | null {
  return open === null
    ? null
    : {
        id: open.reviewId,
        contentHash: hashSchema.parse(open.contentHash),
        state: standingOf(toDecided(open.review.decisions), approval.needed).state,
      };
}

function toViews(
  problems: ReturnType<typeof findSubmitProblems>,
  { view }: DraftApproval,
): SubmitProblemView[] {
  return problems.map((problem): SubmitProblemView => {
    if (problem.code === "in_review") return { ...problem, author: view.review?.author.name ?? "" };
    if (problem.code === "anchor_moved")
      return { ...problem, conflicts: problem.conflicts.map(toConflictView) };
    return problem;
  });
}
