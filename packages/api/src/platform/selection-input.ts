import { daySchema } from "@cookiedesk/domain/platform/day";
import { z } from "zod";

import { storableText } from "../storable-text.ts";
import { archivedPageView } from "./life-cycle-view.ts";
import { selectionInput } from "./selection.ts";

export const selectInput = z.strictObject({ selection: selectionInput });
export type SelectInput = z.infer<typeof selectInput>;

export const setReviewDueInput = z.strictObject({
  selection: selectionInput,
  /** Null: nobody is asked to look again. */
  dueOn: daySchema.nullable(),
  /** The person has just looked at them. */
  reviewed: z.boolean(),
});
export type SetReviewDueInput = z.infer<typeof setReviewDueInput>;

export const archiveManyInput = z.strictObject({
  selection: selectionInput,
  page: archivedPageView,
  reason: storableText(2000),
});
export type ArchiveManyInput = z.infer<typeof archiveManyInput>;

export const unarchiveManyInput = z.strictObject({ selection: selectionInput });
export type UnarchiveManyInput = z.infer<typeof unarchiveManyInput>;
