import type { Tx } from "@cookiedesk/db/connect";
import { may } from "@cookiedesk/domain/access/may";
import { comparePolicies } from "@cookiedesk/domain/compare/compare-policies";
import { hashSchema } from "@cookiedesk/domain/hash";

import { loadCatalogue } from "../catalogue/store.ts";
import type { ActorContext } from "../context.ts";
import { loadBaseDraft } from "../policy/load-draft.ts";
import { loadReach, nothingPublished } from "../reach/load-reach.ts";
import { inTransaction } from "../transaction.ts";
import { comparedBase, comparedVersion } from "../version/compared-policy.ts";
import { findComparedBaseVersion, findComparedVersion } from "../version/compared-store.ts";
import { readBaseContent } from "../version/store.ts";
import { findCurrentHashes } from "./current-hashes.ts";
import { findFindings, findLocales } from "./describe-rows.ts";
import { describeSubject, describeSubmissions, type Submission } from "./describe-submission.ts";
import type { ReviewIdInput } from "./input.ts";
import { readKeptBase, readKeptPolicy } from "./kept-content.ts";
import { reviewContentHash } from "./review-content.ts";
import { findMovedParts, readReviewedDraft } from "./reviewed-draft.ts";
import { findReviewers } from "./reviewers.ts";
import { findThread, type ReviewRecord, type SubjectRecord } from "./store.ts";
import { outcomeView, type ReviewDenial, type ReviewDetails } from "./view.ts";
import { denialOn, findVisibleReview, seesSubject, subjectOf } from "./visible-review.ts";
import { mayWithdraw } from "./withdraw-review.ts";

/** Of how many drafts that moved the parts are named. */
const mostExplained = 20;

/** A review with all that deciding on it needs. Of what it is about, only what the caller may look at. */
export async function describeReview(
  ctx: ActorContext,
  { reviewId }: ReviewIdInput,
): Promise<ReviewDetails> {
  return inTransaction(ctx.db, async (tx) => {
    const review = await findVisibleReview(tx, ctx, reviewId);
    const seen = review.subjects.filter((subject) => seesSubject(ctx.actor, subject));
    const [first] = seen;
    const [submission] = await describeSubmissions(tx, ctx.actor, [review]);
    if (first === undefined || submission === undefined)
      throw new Error(`review ${reviewId} is about nothing`);

    const { approvedBy: _by, neededFor: _needed, ...named } = submission;
    const subjects = await describeSubjects(tx, seen, submission);
    const isStanding = subjects.some(({ isMoved }) => !isMoved);
    return {
      ...named,
      decisions: [...named.decisions],
      contentHash: reviewContentHash(review.subjects),
      subjects,
      hidden: review.subjects.length - seen.length,
      locales: await findLocales(tx, first),
      comparison: await compareWithLive(tx, first),
      findings: (await findFindings(tx, ctx, [first]))(first),
      reach: await findReach(tx, ctx, review),
      thread: await describeThread(tx, ctx, review),
      reviewers: await findReviewers(tx, review.subjects.map(subjectOf), review.authorId),
      may: whatMay(ctx, review, isStanding),
    };
  });
}

async function describeSubjects(
  tx: Tx,
  seen: readonly SubjectRecord[],
  { approvedBy, neededFor }: Submission,
): Promise<ReviewDetails["subjects"]> {
  const open = seen.filter(({ outcome }) => outcome === null);
  const hashes = await findCurrentHashes(tx, open.map(subjectOf));
  const hasMoved = (subject: SubjectRecord) =>
    subject.outcome === null && hashes.get(subjectOf(subject).id) !== subject.contentHash;
  const explained = new Set(open.filter(hasMoved).slice(0, mostExplained));

  const described: ReviewDetails["subjects"] = [];
  for (const subject of seen) {
    const { contentHash, comparedWith, outcome, versionNumber } = subject;
    const isMoved = hasMoved(subject);
    const draft = explained.has(subject) ? await readReviewedDraft(tx, subjectOf(subject)) : null;
    described.push({
      ...describeSubject(subject),
      contentHash,
      comparedWith,
      needed: neededFor(subject),
      given: isMoved ? 0 : approvedBy.length,
      isMoved,
      moved: draft === null ? [] : [...(await findMovedParts(tx, draft, contentHash))],
      outcome: outcomeView.nullable().parse(outcome),
      versionNumber,
    });
  }
  return described;
}

/** From the version that was live when it was submitted to what was submitted. */
async function compareWithLive(
  tx: Tx,
  { platformId, basePolicyId, contentHash, comparedWith }: SubjectRecord,
): Promise<ReviewDetails["comparison"]> {
  if (comparedWith === null) return null;
  if (basePolicyId !== null) {
    const version = await findComparedBaseVersion(tx, basePolicyId, comparedWith);
    if (version === null) return null;
    const catalogue = await loadCatalogue(tx);
    const before = await readBaseContent(tx, hashSchema.parse(version.contentHash));
    const after = await readKeptBase(tx, contentHash);
    return comparePolicies(comparedBase(before, catalogue), comparedBase(after, catalogue));
  }
  const version =
    platformId === null ? null : await findComparedVersion(tx, platformId, comparedWith);
  return version === null
    ? null
    : comparePolicies(
        await comparedVersion(tx, version.versionHash),
        await readKeptPolicy(tx, contentHash),
      );
}

/** What an open review of a base would do to platforms, for those who may look at all of them. */
async function findReach(
  tx: Tx,
  { actor }: ActorContext,
  { subjects, closedAt }: ReviewRecord,
): Promise<ReviewDetails["reach"]> {
  const basePolicyId = subjects.find((subject) => subject.basePolicyId !== null)?.basePolicyId;
  if (basePolicyId === undefined || basePolicyId === null || closedAt !== null) return null;
  if (!may(actor.grants, "see", { kind: "everywhere" }).ok) return null;
  const draft = await loadBaseDraft(tx, basePolicyId);
  if (draft === null) return null;
  const { content, latest, catalogue } = draft;
  const from = latest?.content ?? nothingPublished;
  return loadReach(tx, { basePolicyId, kind: "material", from, to: content, catalogue });
}

async function describeThread(
  tx: Tx,
  { actor }: ActorContext,
  { id: reviewId, threadId }: ReviewRecord,
): Promise<ReviewDetails["thread"]> {
  const others = (await findThread(tx, threadId)).filter(
    ({ id, subjects }) =>
      id !== reviewId && subjects.some((subject) => seesSubject(actor, subject)),
  );
  const submissions = await describeSubmissions(tx, actor, others);
  return submissions.map(({ id, round, note, author, submittedAt, outcome, decisions }) => ({
    id,
    round,
    note,
    author,
    submittedAt,
    outcome,
    decisions: [...decisions],
  }));
}

/** What the caller may do with a review, each with the first reason why not. */
function whatMay(
  { actor }: ActorContext,
  review: ReviewRecord,
  isStanding: boolean,
): ReviewDetails["may"] {
  const isMine = review.authorId === actor.id;
  const closed: ReviewDenial = review.closedAt === null ? null : { code: "closed" };
  const denied = denialOn(actor, "review", review);
  const decide: ReviewDenial = isMine ? { code: "own_submission" } : (denied ?? closed);
  return {
    approve: decide ?? (isStanding ? null : { code: "content_moved" }),
    requestChanges: decide,
    assign: closed ?? (isMine ? null : denied),
    withdraw: mayWithdraw(actor, review) ? closed : { code: "not_author" },
  };
}
