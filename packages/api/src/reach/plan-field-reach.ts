import type { PolicyContent } from "@cookiedesk/domain/policy/policy-content";
import { withField } from "@cookiedesk/domain/reach/with-field";
import { findPart } from "@cookiedesk/domain/policy/resolve";

import type { ActorContext } from "../context.ts";
import { loadBaseDraft } from "../policy/load-draft.ts";
import { readValue } from "../policy/save-field.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import type { ReachOfFieldInput } from "./input.ts";
import { loadReach, nothingPublished } from "./load-reach.ts";
import type { ReachView } from "./view.ts";

/**
 * What one field of a base would do to the platforms if it said this and were published, and nothing else were changed.
 * Null where the value could not be saved. A part that was never published comes with all that its draft says.
 */
export async function planFieldReach(
  ctx: ActorContext,
  { basePolicyId, part, field, locale, value }: ReachOfFieldInput,
): Promise<ReachView | null> {
  const read = readValue({ part, field, locale }, value);
  if (!read.ok) return null;
  return inTransaction(ctx.db, async (tx) => {
    const draft = await loadBaseDraft(tx, basePolicyId);
    if (draft === null) throw notFound("base_policy");
    const { whole, latest, catalogue } = draft;
    const from: PolicyContent = latest?.content ?? nothingPublished;
    const start = findPart(from, part) === undefined ? withPartOf(from, whole, part.key) : from;
    const to = withField(start, { part, field, locale }, read.value);
    return loadReach(tx, { basePolicyId, kind: "minor", from, to, catalogue });
  });
}

function withPartOf(content: PolicyContent, other: PolicyContent, key: string): PolicyContent {
  const sections = other.sections.filter((part) => part.key === key);
  const cookies = other.cookies.filter((part) => part.key === key);
  return {
    ...content,
    sections: [...content.sections, ...sections],
    cookies: [...content.cookies, ...cookies],
  };
}
