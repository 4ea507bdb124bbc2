import { partRefSchema } from "@cookiedesk/domain/policy/policy-field";
import { z } from "zod";

import { comparisonView, followingView, instantView } from "../view.ts";

/** What restoring does not bring back: the address is the platform's of today. */
const restoreDifferenceView = z.object({
  what: z.enum(["url", "slug"]),
  before: z.string(),
  today: z.string(),
});
export type RestoreDifference = z.infer<typeof restoreDifferenceView>;

const pinnedView = z.object({ key: z.string(), name: z.string(), number: z.int() });

const restoreEffect = {
  /** The base version that the draft stands on afterwards, pinned. */
  pinnedTo: pinnedView,
  /** How the platform followed its base before. */
  wasFollowing: followingView,
  /** Categories and providers are taken as they were then, because today's say something else. */
  catalogueOfThen: z.boolean(),
  differs: z.array(restoreDifferenceView).readonly(),
};

/** What restoring a version would do to the draft as it is now. */
export const restorePlanView = z.object({
  number: z.int(),
  /** What the person has seen: restoring is refused once the draft was edited again. */
  editRevision: z.int(),
  /** From the present draft to the restored one. */
  comparison: comparisonView,
  ...restoreEffect,
});
export type RestorePlan = z.infer<typeof restorePlanView>;

export const restoredVersionView = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    /** The draft's content hash is the version's: only another address can make it differ. */
    equal: z.boolean(),
    /** Undoing names it. */
    change: z.uuid(),
    ...restoreEffect,
  }),
  z.object({ ok: z.literal(false), code: z.literal("edited_meanwhile") }),
]);
export type RestoredVersion = z.infer<typeof restoredVersionView>;

export const undoneRestoreView = z.union([
  z.object({ ok: z.literal(true) }),
  /** `gone`: there is no such restoring. */
  z.object({ ok: z.literal(false), code: z.enum(["edited_meanwhile", "gone"]) }),
  /** The base has these parts by now: they would stand on the page twice. */
  z.object({
    ok: z.literal(false),
    code: z.literal("key_taken"),
    parts: z.array(partRefSchema).readonly(),
  }),
]);
export type UndoneRestore = z.infer<typeof undoneRestoreView>;

/** What is left to say of a draft after versions were restored. */
export const restoreStateView = z.object({
  /** The last restoring, as long as nothing was edited since. */
  undoable: z
    .object({ change: z.uuid(), number: z.int(), at: instantView, by: z.string() })
    .nullable(),
  /** The draft speaks of categories and providers as they were once, not of today's. */
  catalogueOfThen: z.boolean(),
});
export type RestoreState = z.infer<typeof restoreStateView>;
