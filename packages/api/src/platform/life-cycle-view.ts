import { z } from "zod";

import { fieldProblemView, instantView } from "../view.ts";

/** What visitors of an archived platform find: its last page under a notice, or word that it is gone. */
export const archivedPageView = z.enum(["notice", "gone"]);

export const archivedView = z.object({
  page: archivedPageView,
  since: instantView,
  by: z.string(),
  reason: z.string(),
});

/** A slug or a host that a platform once had. */
export const formerAddressView = z.object({
  slug: z.string().nullable(),
  url: z.string().nullable(),
  until: instantView,
});

export const changedHostView = z.union([
  z.object({ ok: z.literal(true), url: z.string(), slug: z.string() }),
  z.object({
    ok: z.literal(false),
    code: z.literal("invalid"),
    problems: z.array(fieldProblemView),
  }),
  /** Somebody moved it first: where it is now, nothing was written. */
  z.object({
    ok: z.literal(false),
    code: z.literal("lost_race"),
    theirs: z.object({ url: z.string(), slug: z.string(), revision: z.int(), by: z.string() }),
  }),
]);
export type ChangedHost = z.infer<typeof changedHostView>;

export const archivedResultView = z.object({ ok: z.literal(true) });
