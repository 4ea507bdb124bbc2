import { askedFacts } from "@cookiedesk/domain/platform/asked-facts";
import { type Condition, conditionSchema } from "@cookiedesk/domain/platform/condition";
import {
  partsTouchedByFacts,
  type TouchedPart,
} from "@cookiedesk/domain/platform/parts-touched-by-facts";
import type { PolicyInputs } from "@cookiedesk/domain/policy/resolve";

import type { ActorContext } from "../context.ts";
import { loadPlatformDraft } from "../policy/load-draft.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import type { PreviewFactsInput } from "./fact-input.ts";
import type { FactsPreview } from "./fact-view.ts";

/**
 * What a platform's page would show and leave out with these facts, before they are saved, and which facts its policy
 * asks about. Without a base version there is no page yet, and nothing is touched.
 */
export async function previewFacts(
  ctx: ActorContext,
  { platformId, facts }: PreviewFactsInput,
): Promise<FactsPreview> {
  const draft = await inTransaction(ctx.db, (tx) => loadPlatformDraft(tx, platformId));
  if (draft === null) throw notFound("platform");
  const { inputs } = draft;
  if (inputs === null) return { appearing: [], going: [], asked: [] };

  const touched = partsTouchedByFacts(inputs, facts);
  return {
    appearing: touched.appearing.map(toView),
    going: touched.going.map(toView),
    asked: askedFacts(conditionsOf(inputs)),
  };
}

function conditionsOf({ base, own, overrides }: PolicyInputs): (Condition | null)[] {
  const parts = [...base.sections, ...base.cookies, ...own.sections, ...own.cookies];
  const overridden = overrides
    .filter(({ field }) => field === "condition")
    .map(({ value }) => conditionSchema.nullable().parse(value));
  return [...parts.map(({ condition }) => condition), ...overridden];
}

function toView(part: TouchedPart): FactsPreview["appearing"][number] {
  return part.kind === "cookie" ? { ...part, names: [...part.names] } : { ...part };
}
