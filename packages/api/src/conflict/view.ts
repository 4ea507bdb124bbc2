import { localeSchema } from "@cookiedesk/domain/locale";
import type { MergePiece } from "@cookiedesk/domain/merge/merge-texts";
import { partRefSchema } from "@cookiedesk/domain/policy/policy-field";
import { z } from "zod";

import { conflictView } from "../view.ts";

const mergePieceView = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("agreed"), text: z.string() }),
  z.object({
    kind: z.literal("disputed"),
    anchor: z.string(),
    base: z.string(),
    own: z.string(),
  }),
]) satisfies z.ZodType<MergePiece, unknown>;

/** A conflict that is the same on one or more platforms. */
export const conflictGroupView = conflictView.extend({
  /** Names the conflict until one of its texts changes. */
  key: z.string(),
  /** The text in pieces, agreed and disputed; null where it is no text on all three sides. */
  pieces: z.array(mergePieceView).nullable(),
  platforms: z.int(),
  /** The first of them by slug. */
  some: z.array(z.object({ id: z.uuid(), slug: z.string(), name: z.string() })),
});
export type ConflictGroup = z.infer<typeof conflictGroupView>;

export const settledView = z.object({
  /** On how many platforms something was decided. */
  platforms: z.int(),
  /** The overrides that were decided, over all platforms. */
  settled: z.int(),
  /** Decisions that met no conflict: somebody else decided, or a text changed meanwhile. */
  gone: z.array(z.string()),
  /** Own words that cannot be kept: the base has no such part any more. They are still to be let go. */
  homeless: z.int(),
  /** Decisions whose text the field does not take, with the reason. */
  invalid: z.array(z.object({ key: z.string(), code: z.string() })),
});
export type Settled = z.infer<typeof settledView>;

/** What was decided, with the act that it takes to take it back. */
export const undoableSettledView = settledView.extend({ entry: z.uuid() });
export type UndoableSettled = z.infer<typeof undoableSettledView>;

/** What became of taking decisions back. */
export const undoneSettlingView = z.object({
  platforms: z.int(),
  /** The overrides that say again what they said, and are in conflict again unless the base says otherwise by now. */
  undone: z.int(),
  /** Those that were written anew since, and by whom; they stay as they are. */
  left: z.array(
    z.object({
      platform: z.object({ id: z.uuid(), slug: z.string(), name: z.string() }),
      part: partRefSchema,
      field: z.string(),
      locale: localeSchema.nullable(),
      by: z.string(),
    }),
  ),
});
export type UndoneSettling = z.infer<typeof undoneSettlingView>;
