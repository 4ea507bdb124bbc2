import type { Tx } from "@cookiedesk/db/connect";
import { comparePolicies } from "@cookiedesk/domain/compare/compare-policies";
import type { Hash } from "@cookiedesk/domain/hash";
import type { BasePolicyContent } from "@cookiedesk/domain/policy/policy-content";
import { movedBaseParts } from "@cookiedesk/domain/review/moved-base-parts";
import { type MovedPart, movedParts } from "@cookiedesk/domain/review/moved-parts";
import { sealBase, sealDraft, type SealedDraft } from "@cookiedesk/domain/seal/seal";

import { loadBaseDraft, loadPlatformDraft } from "../policy/load-draft.ts";
import type { Subject } from "../policy/view.ts";
import { comparedDraft } from "../version/compared-policy.ts";
import { readKeptBase, readKeptPolicy } from "./kept-content.ts";

/** A draft as a review looks at it: what it says now, under its content hash. */
export type ReviewedDraft =
  | {
      readonly kind: "platform";
      readonly id: string;
      readonly contentHash: Hash;
      readonly policy: SealedDraft["policy"];
    }
  | {
      readonly kind: "base";
      readonly id: string;
      readonly contentHash: Hash;
      readonly content: BasePolicyContent;
    };

/** A platform's sealed draft. */
export function reviewedPlatform(id: string, { content, policy }: SealedDraft): ReviewedDraft {
  return { kind: "platform", id, contentHash: content.hash, policy };
}

/** A base's draft. */
export function reviewedBase(id: string, content: BasePolicyContent): ReviewedDraft {
  return { kind: "base", id, contentHash: sealBase(content).hash, content };
}

/** A draft as it is now; null where there is none, or where its base was never published. */
export async function readReviewedDraft(
  tx: Tx,
  { kind, id }: Subject,
): Promise<ReviewedDraft | null> {
  if (kind === "base") {
    const draft = await loadBaseDraft(tx, id);
    return draft === null ? null : reviewedBase(id, draft.content);
  }
  const inputs = (await loadPlatformDraft(tx, id))?.inputs ?? null;
  return inputs === null ? null : reviewedPlatform(id, sealDraft(inputs));
}

/** The parts in which a draft differs by now from what was submitted under this hash. */
export async function findMovedParts(
  tx: Tx,
  draft: ReviewedDraft,
  submitted: string,
): Promise<readonly MovedPart[]> {
  if (draft.contentHash === submitted) return [];
  return draft.kind === "base"
    ? movedBaseParts(await readKeptBase(tx, submitted), draft.content)
    : movedParts(comparePolicies(await readKeptPolicy(tx, submitted), comparedDraft(draft.policy)));
}
