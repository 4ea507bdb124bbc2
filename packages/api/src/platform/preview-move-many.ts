import { hashOf } from "@cookiedesk/domain/hash";
import { sealDraft } from "@cookiedesk/domain/seal/seal";
import type { PolicyInputs } from "@cookiedesk/domain/policy/resolve";

import type { ActorContext } from "../context.ts";
import { loadPlatformDrafts, type PlatformDraft } from "../policy/load-draft.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { type BaseTarget, findBaseTargets } from "./base-target.ts";
import type { PreviewMoveManyInput } from "./following-input.ts";
import type { MoveManyPreview } from "./following-view.ts";
import { describeOutcome, inputsOn, nameTarget } from "./foresee-change.ts";
import { baseRevisionOf } from "./preview-base.ts";

interface Prospect {
  readonly draft: PlatformDraft;
  readonly target: BaseTarget;
}

/** What moving these platforms to one base would do, those that it does the same to as one group. */
export async function previewMoveMany(
  ctx: ActorContext,
  { platformIds, ...request }: PreviewMoveManyInput,
): Promise<MoveManyPreview> {
  return inTransaction(ctx.db, async (tx) => {
    const drafts = await loadPlatformDrafts(tx, { ids: platformIds });
    const targets = await findBaseTargets(tx, drafts, request);
    const [first] = targets;
    if (first === undefined) throw notFound("platform");

    const prospects = drafts.map((draft, index) => ({ draft, target: targets[index] ?? first }));
    const groups = [...Map.groupBy(prospects, outcomeKey).values()];
    return {
      to: nameTarget(first),
      groups: groups
        .toSorted((a, b) => b.length - a.length)
        .flatMap((members) => {
          const [sample] = members;
          if (sample === undefined) return [];
          const outcome = describeOutcome(ctx, sample.draft, sample.target);
          return [{ platforms: members.map(({ draft }) => toMember(draft)), outcome }];
        }),
    };
  });
}

/**
 * Equal for platforms that a move does the same to: the same documents before and after, and the same done
 * differently. Documents keep their placeholders, so they are equal however the platforms are called.
 */
function outcomeKey({ draft, target }: Prospect): string {
  return hashOf(
    JSON.stringify([
      draft.platform.basePolicyId,
      draft.base?.number ?? null,
      documentsOf(draft.inputs),
      documentsOf(inputsOn(draft, target)),
      draft.inputs?.overrides ?? [],
      draft.own.map(({ kind, row }) => [kind, row.key]),
    ]),
  );
}

function documentsOf(inputs: PolicyInputs | null): Readonly<Record<string, string>> {
  return inputs === null ? {} : sealDraft(inputs).content.value.documents;
}

function toMember(draft: PlatformDraft) {
  const { id, slug, name } = draft.platform;
  return { id, slug, name, revision: baseRevisionOf(draft) };
}
