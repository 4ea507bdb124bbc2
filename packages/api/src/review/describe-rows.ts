import type { Tx } from "@cookiedesk/db/connect";
import type { Finding } from "@cookiedesk/domain/check/finding";

import { checkBase, checkPlatform } from "../check-draft.ts";
import type { ActorContext } from "../context.ts";
import { countFindings } from "../platform/describe-row.ts";
import { loadBaseDrafts, loadPlatformDrafts } from "../policy/load-draft.ts";
import { countPlatformsOn } from "./change-store.ts";
import { findCurrentHashes } from "./current-hashes.ts";
import { describeSubject, describeSubmissions } from "./describe-submission.ts";
import { readKeptBase, readKeptContents } from "./kept-content.ts";
import type { ReviewRecord, SubjectRecord } from "./store.ts";
import type { ReviewRow } from "./view.ts";
import { seesSubject, subjectOf } from "./visible-review.ts";

/** These reviews as rows of a list, in their order; each about something that the caller may look at. */
export async function describeRows(
  tx: Tx,
  ctx: ActorContext,
  reviews: readonly ReviewRecord[],
): Promise<ReviewRow[]> {
  const submissions = await describeSubmissions(tx, ctx.actor, reviews);
  const hashes = await findCurrentHashes(tx, reviews.flatMap(openSubjects).map(subjectOf));
  const bases = reviews.flatMap(({ subjects }) =>
    subjects.flatMap(({ basePolicyId }) => basePolicyId ?? []),
  );
  const standing = await countPlatformsOn(tx, bases);

  const findingsOf = await findFindings(
    tx,
    ctx,
    reviews.flatMap(({ subjects }) =>
      subjects.filter((one) => seesSubject(ctx.actor, one)).slice(0, 1),
    ),
  );

  const rows: ReviewRow[] = [];
  for (const [at, review] of reviews.entries()) {
    const submission = submissions[at];
    const seen = review.subjects.filter((subject) => seesSubject(ctx.actor, subject));
    const [first] = seen;
    if (submission === undefined || first === undefined) continue;
    const { approvedBy: _by, decisions: _said, neededFor: _needed, ...named } = submission;
    rows.push({
      ...named,
      subject: describeSubject(first),
      platforms:
        first.basePolicyId === null ? seen.length : (standing.get(first.basePolicyId) ?? 0),
      locales: await findLocales(tx, first),
      moved: openSubjects(review).filter(
        (subject) => hashes.get(subjectOf(subject).id) !== subject.contentHash,
      ).length,
      findings: countFindings(findingsOf(first)),
    });
  }
  return rows;
}

function openSubjects({ subjects }: ReviewRecord): SubjectRecord[] {
  return subjects.filter(({ outcome }) => outcome === null);
}

/** The languages of what was submitted. */
export async function findLocales(
  tx: Tx,
  { basePolicyId, contentHash }: SubjectRecord,
): Promise<string[]> {
  if (basePolicyId !== null) return [...(await readKeptBase(tx, contentHash)).locales];
  const content = (await readKeptContents(tx, [contentHash])).get(contentHash);
  return Object.keys(content?.documents ?? {});
}

type Place = Pick<SubjectRecord, "platformId" | "basePolicyId">;

/** What the checks find in these drafts as they are now. */
export async function findFindings(
  tx: Tx,
  ctx: Pick<ActorContext, "detectLanguage">,
  subjects: readonly Place[],
): Promise<(subject: Place) => readonly Finding[]> {
  const found = new Map<string, readonly Finding[]>();
  const platforms = subjects.flatMap(({ platformId }) => platformId ?? []);
  for (const { platform, inputs } of await loadPlatformDrafts(tx, { ids: platforms }))
    found.set(platform.id, checkPlatform(ctx, platform, inputs));
  const bases = subjects.flatMap(({ basePolicyId }) => basePolicyId ?? []);
  for (const draft of await loadBaseDrafts(tx, { ids: bases }))
    found.set(draft.base.id, checkBase(ctx, draft));
  return (subject) => found.get(subjectOf(subject).id) ?? [];
}
