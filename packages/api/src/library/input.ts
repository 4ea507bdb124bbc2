import { libraryRows } from "@cookiedesk/domain/library/library";
import { partKeySchema } from "@cookiedesk/domain/policy/section";
import { z } from "zod";

import { subjectView } from "../policy/view.ts";
import { libraryRowIdView } from "./view.ts";

export const listLibraryInput = z.strictObject({ subject: subjectView });
export type ListLibraryInput = z.infer<typeof listLibraryInput>;

export const addLibraryRowsInput = z.strictObject({
  subject: subjectView,
  /** Ids of library rows, added in the library's order. */
  rows: z.array(libraryRowIdView).min(1).max(libraryRows.length),
});
export type AddLibraryRowsInput = z.infer<typeof addLibraryRowsInput>;

export const takeBackRowsInput = z.strictObject({
  subject: subjectView,
  keys: z.array(partKeySchema).min(1).max(libraryRows.length),
});
export type TakeBackRowsInput = z.infer<typeof takeBackRowsInput>;
