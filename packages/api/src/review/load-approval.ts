import type { Tx } from "@cookiedesk/db/connect";
import { hashSchema } from "@cookiedesk/domain/hash";
import type { Approval } from "@cookiedesk/domain/review/approval";
import { type Decided, decisionKinds, standingOf } from "@cookiedesk/domain/review/standing";
import { z } from "zod";

import type { Actor } from "../context.ts";
import { findNames } from "../policy/store.ts";
import type { ApprovalView } from "./approval-view.ts";
import { findNeededOf } from "./approval-store.ts";
import { findMovedParts, type ReviewedDraft } from "./reviewed-draft.ts";
import { findOpenSubjects, type OpenSubject } from "./store.ts";

/** How publishing a draft stands with its review: for the decision, and for a screen. */
export interface DraftApproval {
  /** With the names of people, not their ids: refusals are read by people. */
  readonly approval: Approval;
  readonly view: ApprovalView;
  readonly open: OpenSubject | null;
}

const decisionKindSchema = z.enum(decisionKinds);

/** The decisions of a record, as the rules read them. */
export function toDecided(
  decisions: readonly { readonly by: string; readonly decision: string }[],
): Decided[] {
  return decisions.map(({ by, decision }) => ({
    by,
    decision: decisionKindSchema.parse(decision),
  }));
}

/** What the open review of a draft, if there is one, says about publishing it now. */
export async function loadApproval(
  tx: Tx,
  { id: actorId }: Pick<Actor, "id">,
  draft: ReviewedDraft,
): Promise<DraftApproval> {
  const { kind, id } = draft;
  const needed = await findNeededOf(tx, [{ kind, id }]);
  const [open] = await findOpenSubjects(tx, [{ kind, id }]);
  if (open === undefined)
    return {
      approval: { needed, review: null },
      view: { needed, given: 0, review: null },
      open: null,
    };

  const { review, contentHash } = open;
  const standing = standingOf(toDecided(review.decisions), needed);
  const moved = await findMovedParts(tx, draft, contentHash);
  const nameOf = await findNames(tx, [
    review.authorId,
    ...standing.approvedBy,
    ...standing.changesRequestedBy,
  ]);
  const person = (personId: string) => ({ id: personId, name: nameOf(personId) });
  const isMoved = contentHash !== draft.contentHash;
  return {
    approval: {
      needed,
      review: {
        contentHash: hashSchema.parse(contentHash),
        approvedBy: standing.approvedBy.map(nameOf),
        changesRequestedBy: standing.changesRequestedBy.map(nameOf),
        moved,
      },
    },
    view: {
      needed,
      given: isMoved ? 0 : standing.approvedBy.length,
      review: {
        id: review.id,
        state: standing.state,
        contentHash,
        author: person(review.authorId),
        isMine: review.authorId === actorId,
        submittedAt: review.submittedAt.toISOString(),
        approvedBy: standing.approvedBy.map(person),
        changesRequestedBy: standing.changesRequestedBy.map(person),
        isMoved,
        moved,
      },
    },
    open,
  };
}

/** Of a draft that says nothing yet, since its base was never published. */
export const nothingToApprove: ApprovalView = { needed: 0, given: 0, review: null };
