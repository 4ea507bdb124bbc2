import { localeSchema } from "@cookiedesk/domain/locale";
import { fieldRule, partRefSchema } from "@cookiedesk/domain/policy/policy-field";
import { z } from "zod";

import { subjectView } from "../policy/view.ts";
import { storableText } from "../storable-text.ts";

/** What comments are about: a draft, a published version, or all reviews of one thread. */
export const commentPlaceInput = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("draft"), subject: subjectView }),
  z.strictObject({
    kind: z.literal("version"),
    subject: subjectView,
    number: z.int32().positive(),
  }),
  z.strictObject({ kind: z.literal("review"), threadId: z.uuid() }),
]);
export type CommentPlace = z.infer<typeof commentPlaceInput>;

/** Where in a draft: a part, or one of its fields, in a locale where the field is prose. */
export const commentSpotInput = z
  .strictObject({
    part: partRefSchema,
    field: z.string().min(1).max(40).nullable(),
    locale: localeSchema.nullable(),
  })
  .refine(isSpot, { error: "unknown_field", path: ["field"] });
export type CommentSpot = z.infer<typeof commentSpotInput>;

export const listCommentsInput = z.strictObject({ place: commentPlaceInput });
export type ListCommentsInput = z.infer<typeof listCommentsInput>;

export const countCommentsInput = z.strictObject({ subject: subjectView });
export type CountCommentsInput = z.infer<typeof countCommentsInput>;

export const writeCommentInput = z.strictObject({
  place: commentPlaceInput,
  /** Only in a draft; null: about all of it. An answer stands where its thread stands. */
  spot: commentSpotInput.nullable(),
  /** The thread that it answers; null: it begins one. */
  threadId: z.uuid().nullable(),
  /** Plain text. People stand in it as `@[id]`. */
  body: storableText(4000).trim().min(1),
});
export type WriteCommentInput = z.infer<typeof writeCommentInput>;

export const commentThreadInput = z.strictObject({ place: commentPlaceInput, threadId: z.uuid() });
export type CommentThreadInput = z.infer<typeof commentThreadInput>;

export const commentInput = z.strictObject({ place: commentPlaceInput, commentId: z.uuid() });
export type CommentInput = z.infer<typeof commentInput>;

function isSpot({ part, field, locale }: CommentSpotFields): boolean {
  if (field === null) return locale === null;
  const rule = fieldRule(part.kind, field);
  return rule !== undefined && rule.prose === (locale !== null);
}
interface CommentSpotFields {
  readonly part: z.infer<typeof partRefSchema>;
  readonly field: string | null;
  readonly locale: string | null;
}
