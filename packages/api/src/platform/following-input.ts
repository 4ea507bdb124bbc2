import { z } from "zod";

import { followingView } from "../view.ts";

const platformId = z.uuid();
const number = z.int32().positive();
const revision = z.int32().min(0);
/** The base version that the person was shown: the draft is made from it afterwards, or nothing happens. */
const seen = number.nullable();

export const setFollowingInput = z.strictObject({
  platformId,
  following: followingView,
  revision,
  seen,
});
export type SetFollowingInput = z.infer<typeof setFollowingInput>;

/** Taking a version is for those who do not take each: they stay on it, or wait at the next material one. */
const takingShape = { platformId, following: z.enum(["except_material", "pinned"]), number };

export const takeBaseVersionInput = z.strictObject({ ...takingShape, revision, seen });
export type TakeBaseVersionInput = z.infer<typeof takeBaseVersionInput>;

/** A number of null: the version it is on, or the newest where it takes each. */
export const previewBaseVersionInput = z.strictObject({
  platformId,
  following: followingView,
  number: number.nullable(),
});
export type PreviewBaseVersionInput = z.infer<typeof previewBaseVersionInput>;

/** A number of null: the newest version of that base. */
const moveShape = { basePolicyId: z.uuid(), following: followingView, number: number.nullable() };

export const previewMoveInput = z.strictObject({ platformId, ...moveShape });
export type PreviewMoveInput = z.infer<typeof previewMoveInput>;

export const moveBaseInput = z.strictObject({ platformId, ...moveShape, revision, seen });
export type MoveBaseInput = z.infer<typeof moveBaseInput>;

/** As many as one transaction answers for within seconds. */
const mostAtOnce = 1000;

export const previewMoveManyInput = z.strictObject({
  platformIds: z.array(platformId).min(1).max(mostAtOnce),
  ...moveShape,
});
export type PreviewMoveManyInput = z.infer<typeof previewMoveManyInput>;

/** The revisions that a move made, each with the base version that the draft was made from before it. */
export const undoMoveManyInput = z.strictObject({
  platforms: z.array(z.strictObject({ platformId, revision, seen })).min(1).max(mostAtOnce),
});
export type UndoMoveManyInput = z.infer<typeof undoMoveManyInput>;

export const moveManyInput = z.strictObject({
  platforms: z.array(z.strictObject({ platformId, revision })).min(1).max(mostAtOnce),
  ...moveShape,
  seen,
});
export type MoveManyInput = z.infer<typeof moveManyInput>;
