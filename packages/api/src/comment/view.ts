import { partRefSchema } from "@cookiedesk/domain/policy/policy-field";
import { z } from "zod";

import { instantView } from "../view.ts";

const personView = z.object({ id: z.string(), name: z.string() });
export type Person = z.infer<typeof personView>;

const commentView = z.object({
  id: z.uuid(),
  by: personView,
  at: instantView,
  /** Empty where its writer has taken it back. */
  body: z.string(),
  isMine: z.boolean(),
  isRemoved: z.boolean(),
});
export type CommentView = z.infer<typeof commentView>;

export const commentSpotView = z.object({
  part: partRefSchema,
  field: z.string().nullable(),
  locale: z.string().nullable(),
});

const threadView = z.object({
  id: z.uuid(),
  /** Where in the draft; null: about all of it. */
  spot: commentSpotView.nullable(),
  resolved: z.object({ by: z.string(), at: instantView }).nullable(),
  comments: z.array(commentView),
});
export type CommentThread = z.infer<typeof threadView>;

export const commentListView = z.object({
  /** The oldest first. */
  threads: z.array(threadView),
  /** The people whom the bodies mention. */
  mentioned: z.array(personView),
});
export type CommentList = z.infer<typeof commentListView>;

/** Those who may be mentioned: who may see the place. */
export const commentPeopleView = z.array(personView);
export type CommentPeople = z.infer<typeof commentPeopleView>;

/** How many open threads stand at a spot of a draft. */
export const openThreadsView = z.array(
  z.object({ spot: commentSpotView.nullable(), open: z.int() }),
);
export type OpenThreads = z.infer<typeof openThreadsView>;

export const writtenCommentView = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), id: z.uuid() }),
  /** These people are mentioned, and may not see what is commented on. */
  z.object({ ok: z.literal(false), code: z.literal("cannot_see"), people: z.array(z.string()) }),
]);
export type WrittenComment = z.infer<typeof writtenCommentView>;

export const changedCommentView = z.discriminatedUnion("ok", [
  /** `unchanged`: it was so already. */
  z.object({ ok: z.literal(true), unchanged: z.boolean() }),
  /** Only its writer takes a comment back. */
  z.object({ ok: z.literal(false), code: z.literal("not_yours") }),
]);
export type ChangedComment = z.infer<typeof changedCommentView>;
