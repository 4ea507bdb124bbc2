import { reachedPoint } from "@cookiedesk/artefacts/fault-point";
import type { Tx } from "@cookiedesk/db/connect";
import type { Finding } from "@cookiedesk/domain/check/finding";
import { keepAccepted, settledByBase } from "@cookiedesk/domain/policy/accept-warnings";
import {
  findPublishProblems,
  publish,
  type PublishFacts,
  type PublishProblem,
} from "@cookiedesk/domain/policy/publish";
import { rebaseOverrides } from "@cookiedesk/domain/merge/rebase-overrides";
import { sealDraft } from "@cookiedesk/domain/seal/seal";
import { hasWords } from "@cookiedesk/render/words";

import { checkPlatform } from "../check-draft.ts";
import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { findRestoredFrom } from "../version/find-restored-from.ts";
import { findLatestVersion, type LatestVersion, recordPublication } from "../version/store.ts";
import { checkKind } from "./check-kind.ts";
import { lockSubject } from "./lock-store.ts";
import type { PublishPolicyInput } from "./input.ts";
import { loadPlatformDraft, type PlatformDraft } from "./load-draft.ts";
import { toConflictView } from "./draft-view.ts";
import { type Rendering, renderAndStore, sealManifest } from "./render-and-store.ts";
import type { PublishedPolicy, PublishProblemView } from "./view.ts";

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
  for (let attempt = 1; attempt <= renderings; attempt += 1) {
    const { draft, latest, ofKind } = await inTransaction(ctx.db, (tx) => readDraft(tx, input));
    const facts = publishFacts(ctx, draft, latest, { ...input, ofKind });
    if (facts === null) return { ok: false, problems: [{ code: "no_base_version" }] };
    const problems = publishProblems(draft, facts);
    if (problems.length > 0) return { ok: false, problems };

    const rendering = await renderAndStore(ctx, draft, facts.draft, latest);
    reachedPoint("blobs-written");
    const published = await commit(ctx, input, rendering);
    if (published === "render_again") continue;
    if (published.ok) reachedPoint("after-commit");
    return published;
  }
  throw new Error(
    `${input.platformId}: its next version was taken ${renderings} times while it was rendered`,
  );
}

async function commit(
  ctx: ActorContext,
  input: PublishPolicyInput,
  rendering: Rendering,
): Promise<PublishedPolicy | "render_again"> {
  return inTransaction(ctx.db, async (tx) => {
    await lockSubject(tx, { kind: "platform", id: input.platformId });
    const { draft, latest, ofKind } = await readDraft(tx, input);
    const facts = publishFacts(ctx, draft, latest, { ...input, ofKind });
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

    await recordPublication(tx, ctx, {
      draft,
      sealed: facts.draft,
      rendering,
      note: input.note,
      kind: input.kind,
      accepted: keepAccepted(facts.findings, input.accepted, ctx.actor.id),
      restoredFrom: await findRestoredFrom(tx, input.platformId, facts.draft),
    });
    reachedPoint("before-commit");
    return {
      ok: true,
      number: decision.number,
      versionHash: manifest.hash,
      publicUrl: `${ctx.portalUrl}/${draft.platform.slug}`,
    };
  });
}

async function readDraft(tx: Tx, { platformId, kind }: PublishPolicyInput) {
  const draft = await loadPlatformDraft(tx, platformId);
  if (draft === null) throw notFound("platform");
  const latest = await findLatestVersion(tx, platformId);
  return { draft, latest, ofKind: await checkKind(tx, draft, latest, kind) };
}

interface Asked extends Partial<Pick<PublishPolicyInput, "reviewed" | "accepted">> {
  /** What the checks find in the kind of change that it is published as. */
  readonly ofKind?: readonly Finding[];
}

/** What the decision needs to know; null as long as the base has no published version. */
export function publishFacts(
  ctx: Pick<ActorContext, "detectLanguage">,
  { platform, base, inputs }: PlatformDraft,
  latest: LatestVersion | null,
  { reviewed, accepted = [], ofKind = [] }: Asked,
): PublishFacts | null {
  if (inputs === null) return null;
  const draft = sealDraft(inputs);
  const findings = [...checkPlatform(ctx, platform, inputs), ...ofKind];
  return {
    draft,
    findings,
    accepted,
    settled: settledByBase(findings, base?.accepted ?? [], inputs),
    conflicts: rebaseOverrides(inputs.base, inputs.overrides).conflicts,
    wordless: inputs.locales.filter((locale) => !hasWords(locale)),
    reviewed: reviewed ?? draft.content.hash,
    latest,
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
