import { daySchema } from "@cookiedesk/domain/platform/day";
import { z } from "zod";

import { selectionChangedView } from "./selection.ts";

export const selectedView = z.union([
  z.object({ ok: z.literal(true), ids: z.array(z.uuid()).readonly() }),
  selectionChangedView,
]);
export type Selected = z.infer<typeof selectedView>;

/** The platforms that this changed: those that were so already are not among them. */
export const changedManyView = z.union([
  z.object({ ok: z.literal(true), changed: z.array(z.uuid()).readonly() }),
  selectionChangedView,
]);
export type ChangedMany = z.infer<typeof changedManyView>;

/** What undoing needs: on which day each was due before. */
export const reviewDueResultView = z.union([
  z.object({
    ok: z.literal(true),
    before: z.array(z.object({ dueOn: daySchema.nullable(), ids: z.array(z.uuid()) })),
  }),
  selectionChangedView,
]);
export type ReviewDueResult = z.infer<typeof reviewDueResultView>;
