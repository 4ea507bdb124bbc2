import { checkChange } from "@cookiedesk/domain/check/check-change";
import type { Finding } from "@cookiedesk/domain/check/finding";
import { comparePolicies } from "@cookiedesk/domain/compare/compare-policies";
import { keepAccepted } from "@cookiedesk/domain/policy/accept-warnings";
import type { ChangeKind } from "@cookiedesk/domain/policy/publish";
import { publishBase, type PublishBaseFacts } from "@cookiedesk/domain/policy/publish-base";
import { sealBase } from "@cookiedesk/domain/seal/seal";

import { settleGroups } from "../conflict/settle-conflicts.ts";
import { checkBase } from "../check-draft.ts";
import type { ActorContext } from "../context.ts";
import { lockSubject } from "../policy/lock-store.ts";
import { type BaseDraft, loadBaseDraft } from "../policy/load-draft.ts";
import { emergencyReason } from "../policy/publish-policy.ts";
import { closeByPublication, reviewOf } from "../review/close-by-publication.ts";
import { loadApproval } from "../review/load-approval.ts";
import { reviewedBase } from "../review/reviewed-draft.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { keepSealed } from "../version/blob-store.ts";
import { comparedBase } from "../version/compared-policy.ts";
import type { PublishBaseInput } from "./input.ts";
import { insertBaseVersion } from "./store.ts";
import type { PublishedBase } from "./view.ts";

/** Publishes the base's draft as its next version. Platforms resolve against it from then on; none is published by it. */
export async function publishBasePolicy(
  ctx: ActorContext,
  { basePolicyId, reviewed, note, kind, accepted, decisions, emergency }: PublishBaseInput,
): Promise<PublishedBase> {
  return inTransaction(ctx.db, async (tx) => {
    const subject = { kind: "base", id: basePolicyId } as const;
    await lockSubject(tx, subject);
    const draft = await loadBaseDraft(tx, basePolicyId);
    if (draft === null) throw notFound("base_policy");

    const review = await loadApproval(tx, ctx.actor, reviewedBase(basePolicyId, draft.content));
    const facts = publishBaseFacts(ctx, draft, {
      reviewed,
      accepted,
      kind,
      approval: review.approval,
      emergency: emergency !== null,
    });
    const decision = publishBase(facts);
    if (!decision.ok) return { ok: false, problems: decision.problems };

    const sealed = sealBase(draft.content);
    const publication = {
      number: decision.number,
      contentHash: sealed.hash,
      emergency: emergencyReason(emergency, review.approval, sealed.hash),
    };
    await keepSealed(tx, [sealed]);
    await insertBaseVersion(tx, ctx, {
      basePolicyId,
      ...publication,
      note,
      kind,
      accepted: keepAccepted(facts.findings, accepted, ctx.actor.id),
      publishedAt: ctx.now(),
      reviewId: reviewOf(review.open, sealed.hash),
    });
    await closeByPublication(tx, ctx, review.open, { subject, ...publication });
    const settled =
      decisions.length === 0 ? null : await settleGroups(tx, ctx, basePolicyId, decisions);
    return { ok: true, number: decision.number, contentHash: sealed.hash, settled };
  });
}

/** What the checks find in publishing a base's draft as a change of this kind; of a first version, nothing. */
export function checkBaseKind(
  { content, catalogue, latest }: BaseDraft,
  kind: ChangeKind,
): Finding[] {
  if (latest === null) return [];
  const before = comparedBase(latest.content, catalogue);
  return checkChange(comparePolicies(before, comparedBase(content, catalogue)), kind, ["EU"]);
}

interface Asked
  extends
    Partial<Pick<PublishBaseFacts, "reviewed" | "accepted" | "emergency">>,
    Pick<PublishBaseFacts, "approval"> {
  readonly kind?: ChangeKind;
}

/** What the decision needs to know; of the draft as it is now with nothing accepted, unless more is said. */
export function publishBaseFacts(
  ctx: Pick<ActorContext, "detectLanguage">,
  draft: BaseDraft,
  { reviewed, accepted = [], kind = "material", approval, emergency = false }: Asked,
): PublishBaseFacts {
  const { content, catalogue, latest } = draft;
  const current = sealBase(content).hash;
  return {
    locales: content.locales,
    current,
    reviewed: reviewed ?? current,
    findings: [...checkBase(ctx, { content, catalogue }), ...checkBaseKind(draft, kind)],
    accepted,
    latest,
    approval,
    emergency,
  };
}
