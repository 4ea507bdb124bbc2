import { reachedPoint } from "@cookiedesk/artefacts/fault-point";
import type { Hash } from "@cookiedesk/domain/hash";
import { keepAccepted, settledByBase } from "@cookiedesk/domain/policy/accept-warnings";
import {
  findPublishProblems,
  publish,
  type PublishFacts,
  type PublishProblem,
} from "@cookiedesk/domain/policy/publish";
import { rebaseOverrides } from "@cookiedesk/domain/merge/rebase-overrides";
import { type Approval, findApprovalProblems } from "@cookiedesk/domain/review/approval";
import { hasWords } from "@cookiedesk/render/words";

import { checkPlatform } from "../check-draft.ts";
import type { ActorContext } from "../context.ts";
import { closeByPublication, reviewOf } from "../review/close-by-publication.ts";
import { inTransaction } from "../transaction.ts";
import { findRestoredFrom } from "../version/find-restored-from.ts";
import { recordPublication } from "../version/store.ts";
import { lockSubject } from "./lock-store.ts";
import type { PublishPolicyInput } from "./input.ts";
import type { PlatformDraft } from "./load-draft.ts";
import { toConflictView } from "./draft-view.ts";
import type { PublishProblemView } from "./publish-problem-view.ts";
import { type DraftToPublish, readDraft } from "./read-draft.ts";
import { type Rendering, renderAndStore, sealManifest } from "./render-and-store.ts";
import type { PublishedPolicy } from "./view.ts";

/** How often somebody else may take the number that a rendering assumed before that is a fault. */
const renderings = 3;

/**
 * Publishes what was reviewed. Everything is rendered and stored first; then one transaction makes it the next version,
 * and its COMMIT is the moment of publication. Delivering is a job that the same transaction leaves behind.
 */
export async function publishPolicy(
  ctx: ActorContext,
  input: PublishPolicyInput,
): Promise<PublishedPolicy> {
  const { platformId, kind } = input;
  for (let attempt = 1; attempt <= renderings; attempt += 1) {
    const read = await inTransaction(ctx.db, (tx) => readDraft(tx, ctx, platformId, kind));
    const facts = publishFacts(ctx, read, input);
    if (facts === null) return { ok: false, problems: [{ code: "no_base_version" }] };
    const problems = publishProblems(read.draft, facts);
    if (problems.length > 0) return { ok: false, problems };

    const rendering = await renderAndStore(ctx, read.draft, facts.draft, read.latest);
    reachedPoint("blobs-written");
    const published = await commit(ctx, input, rendering);
    if (published === "render_again") continue;
    if (published.ok) reachedPoint("after-commit");
    return published;
  }
  throw new Error(`${platformId}: its next version was taken ${renderings} times meanwhile`);
}

async function commit(
  ctx: ActorContext,
  input: PublishPolicyInput,
  rendering: Rendering,
): Promise<PublishedPolicy | "render_again"> {
  return inTransaction(ctx.db, async (tx) => {
    const subject = { kind: "platform", id: input.platformId } as const;
    await lockSubject(tx, subject);
    const read = await readDraft(tx, ctx, input.platformId, input.kind);
    const { draft, latest } = read;
    const facts = publishFacts(ctx, read, input);
    if (facts === null) return { ok: false, problems: [{ code: "no_base_version" }] };

    if (isArchived(draft)) return { ok: false, problems: publishProblems(draft, facts) };
    const decision = publish({ ...facts, rendered: rendering });
    if (!decision.ok && decision.renderAgain) return "render_again";
    if (!decision.ok) return { ok: false, problems: decision.problems.map(toProblemView) };
    // The manifest also names the base version, the slug and the version before: all of it has to be true still.
    const manifest = sealManifest(
      draft,
      facts.draft,
      latest,
      new Date(rendering.manifest.value.effectiveAt),
    );
    if (manifest.hash !== rendering.manifest.hash) return "render_again";

    const contentHash = facts.draft.content.hash;
    const open = read.review?.open ?? null;
    const emergency = emergencyReason(input.emergency, facts.approval, contentHash);
    await recordPublication(tx, ctx, {
      draft,
      sealed: facts.draft,
      rendering,
      note: input.note,
      kind: input.kind,
      accepted: keepAccepted(facts.findings, input.accepted, ctx.actor.id),
      restoredFrom: await findRestoredFrom(tx, input.platformId, facts.draft),
      reviewId: reviewOf(open, contentHash),
      emergency,
    });
    const publication = { number: decision.number, contentHash, emergency };
    await closeByPublication(tx, ctx, open, { subject, ...publication });
    reachedPoint("before-commit");
    return {
      ok: true,
      number: decision.number,
      versionHash: manifest.hash,
      publicUrl: `${ctx.portalUrl}/${draft.platform.slug}`,
    };
  });
}

/** Why a version had to be published in spite of its review; null where nothing was missing. */
export function emergencyReason(
  emergency: PublishPolicyInput["emergency"],
  approval: Approval,
  contentHash: Hash,
): string | null {
  const missing = findApprovalProblems(approval, contentHash);
  return emergency === null || missing.length === 0 ? null : emergency.reason;
}

type Asked = Partial<Pick<PublishPolicyInput, "reviewed" | "accepted" | "emergency">>;

/** What the decision needs to know; null as long as the base has no published version. */
export function publishFacts(
  ctx: Pick<ActorContext, "detectLanguage">,
  { draft: { platform, base, inputs }, sealed, review, latest, ofKind }: DraftToPublish,
  { reviewed, accepted = [], emergency = null }: Asked,
): PublishFacts | null {
  if (inputs === null || sealed === null || review === null) return null;
  const findings = [...checkPlatform(ctx, platform, inputs), ...ofKind];
  return {
    draft: sealed,
    findings,
    accepted,
    settled: settledByBase(findings, base?.accepted ?? [], inputs),
    conflicts: rebaseOverrides(inputs.base, inputs.overrides).conflicts,
    wordless: inputs.locales.filter((locale) => !hasWords(locale)),
    reviewed: reviewed ?? sealed.content.hash,
    latest,
    approval: review.approval,
    emergency: emergency !== null,
  };
}

/** Everything that stands in the way of publishing a draft now. Nothing is published of an archived platform. */
export function publishProblems(draft: PlatformDraft, facts: PublishFacts): PublishProblemView[] {
  const problems = findPublishProblems(facts).map(toProblemView);
  return isArchived(draft) ? [{ code: "archived" }, ...problems] : problems;
}

function isArchived({ platform }: PlatformDraft): boolean {
  return platform.archivedAt !== null;
}

/** A reason not to publish, as screens explain it. */
export function toProblemView(problem: PublishProblem): PublishProblemView {
  return problem.code === "anchor_moved"
    ? { ...problem, conflicts: problem.conflicts.map(toConflictView) }
    : problem;
}
