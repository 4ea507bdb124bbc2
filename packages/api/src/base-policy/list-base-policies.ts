import type { Tx } from "@cookiedesk/db/connect";
import { groupsWhere } from "@cookiedesk/domain/access/may";
import { type Adoption, countAdoption } from "@cookiedesk/domain/platform/adoption";
import { sealBase } from "@cookiedesk/domain/seal/seal";

import { checkBase } from "../check-draft.ts";
import type { ActorContext } from "../context.ts";
import { countFindings } from "../platform/describe-row.ts";
import { findOpenBaseStates, type OpenReviewState, stateWith } from "../platform/find-states.ts";
import { type BaseDraft, loadBaseDrafts } from "../policy/load-draft.ts";
import { localesOf } from "../policy/draft-view.ts";
import { revisionsOf } from "../policy/stored-part.ts";
import { inTransaction } from "../transaction.ts";
import { changeKindView } from "../view.ts";
import { findAdoptionGroups, findVersionKinds } from "./adoption-store.ts";
import type { DescribeBasePolicyInput } from "./input.ts";
import type { BasePolicyRow } from "./view.ts";

/** Every base policy with its state and its findings. Only platforms that the caller may look at are counted. */
export async function listBasePolicies(ctx: ActorContext): Promise<BasePolicyRow[]> {
  return inTransaction(ctx.db, async (tx) => describeRows(tx, ctx, await loadBaseDrafts(tx)));
}

/** One base policy; null where none has the key. */
export async function describeBasePolicy(
  ctx: ActorContext,
  { key }: DescribeBasePolicyInput,
): Promise<BasePolicyRow | null> {
  return inTransaction(ctx.db, async (tx) => {
    const [row] = await describeRows(tx, ctx, await loadBaseDrafts(tx, { key }));
    return row ?? null;
  });
}

async function describeRows(
  tx: Tx,
  ctx: ActorContext,
  drafts: readonly BaseDraft[],
): Promise<BasePolicyRow[]> {
  const ids = drafts.map(({ base }) => base.id);
  const groups = await findAdoptionGroups(tx, groupsWhere(ctx.actor.grants, "see"), ids);
  const versions = await findVersionKinds(tx, ids);
  const reviews = await findOpenBaseStates(tx, ids);
  return drafts.map((draft) => {
    const { id } = draft.base;
    const adoption = countAdoption(groups.get(id) ?? [], versions.get(id) ?? []);
    return describeRow(draft, adoption, { review: reviews.get(id), ctx });
  });
}

function describeRow(
  { base, content, latest, catalogue }: BaseDraft,
  { versions, ...adoption }: Adoption,
  { review, ctx }: { readonly review: OpenReviewState | undefined; readonly ctx: ActorContext },
): BasePolicyRow {
  const { hash } = sealBase(content);
  const live = latest?.contentHash ?? null;
  return {
    id: base.id,
    key: base.key,
    name: base.name,
    nameRevision: revisionsOf(base)["name"] ?? 0,
    locales: localesOf(base.locales),
    latest:
      latest === null
        ? null
        : {
            number: latest.number,
            publishedAt: latest.publishedAt.toISOString(),
            kind: changeKindView.parse(latest.kind),
            note: latest.note,
          },
    changed: live !== hash,
    state: stateWith(hash, { live, review }),
    ...adoption,
    adoption: [...versions],
    sections: content.sections.length,
    cookies: content.cookies.length,
    findings: countFindings(checkBase(ctx, { content, catalogue })),
  };
}
