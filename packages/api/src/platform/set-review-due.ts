import { dayOf } from "@cookiedesk/domain/platform/review-due";

import type { ActorContext } from "../context.ts";
import { recordChanges } from "../history-store.ts";
import { lockPlatforms } from "../policy/lock-store.ts";
import { inTransaction } from "../transaction.ts";
import { findReviewDays, writeReviewDay } from "./review-store.ts";
import { findSelected } from "./selection.ts";
import type { SetReviewDueInput } from "./selection-input.ts";
import type { ReviewDueResult } from "./selection-view.ts";
import { platformPart } from "./store.ts";

/**
 * Says when somebody is to look at these platforms' policies again. That a person has looked today is a line in the
 * history of each, also where the day stays the same.
 */
export async function setReviewDue(
  ctx: ActorContext,
  { selection, dueOn, reviewed }: SetReviewDueInput,
): Promise<ReviewDueResult> {
  return inTransaction(
    ctx.db,
    async (tx): Promise<ReviewDueResult> => {
      const selected = await findSelected(tx, ctx, "edit", selection);
      if (!selected.ok) return selected;
      await lockPlatforms(tx, selected.ids);
      const days = await findReviewDays(tx, selected.ids);
      const changed = days.filter((day) => reviewed || day.dueOn !== dueOn);
      await writeReviewDay(
        tx,
        changed.map(({ id }) => id),
        dueOn,
      );
      const after = reviewed ? { dueOn, reviewedOn: dayOf(ctx.now()) } : { dueOn };
      await recordChanges(
        tx,
        ctx,
        changed.map(({ id, dueOn: before }) => ({
          ownerId: id,
          part: platformPart,
          field: "reviewDue",
          locale: null,
          before: { dueOn: before },
          after,
          revision: 0,
        })),
      );
      const idsOf = Map.groupBy(changed, (day) => day.dueOn);
      return {
        ok: true,
        before: [...idsOf].map(([day, ones]) => ({ dueOn: day, ids: ones.map(({ id }) => id) })),
      };
    },
    { seconds: 60 },
  );
}
