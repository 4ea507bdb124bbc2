import { onPlatform } from "../access/place.ts";
import { needing } from "../trpc.ts";
import {
  moveBaseInput,
  moveManyInput,
  previewBaseVersionInput,
  previewMoveInput,
  previewMoveManyInput,
  setFollowingInput,
  takeBaseVersionInput,
  undoMoveManyInput,
} from "./following-input.ts";
import {
  baseChangeResultView,
  basePreviewView,
  movedManyView,
  moveManyPreviewView,
} from "./following-view.ts";
import { moveBase } from "./move-base.ts";
import { moveMany } from "./move-many.ts";
import { previewBaseVersion, previewMove } from "./preview-base.ts";
import { previewMoveMany } from "./preview-move-many.ts";
import { setFollowing } from "./set-following.ts";
import { takeBaseVersion } from "./take-base-version.ts";
import { undoMoveMany } from "./undo-move-many.ts";

/** What a platform is made from: how it follows its base, which version it takes, and which base it is. */
export const followingProcedures = {
  previewBaseVersion: needing("see", onPlatform, previewBaseVersionInput)
    .output(basePreviewView)
    .query(({ ctx, input }) => previewBaseVersion(ctx, input)),
  setFollowing: needing("edit", onPlatform, setFollowingInput)
    .output(baseChangeResultView)
    .mutation(({ ctx, input }) => setFollowing(ctx, input)),
  takeBaseVersion: needing("edit", onPlatform, takeBaseVersionInput)
    .output(baseChangeResultView)
    .mutation(({ ctx, input }) => takeBaseVersion(ctx, input)),
  previewMove: needing("see", onPlatform, previewMoveInput)
    .output(basePreviewView)
    .query(({ ctx, input }) => previewMove(ctx, input)),
  moveBase: needing("edit", onPlatform, moveBaseInput)
    .output(baseChangeResultView)
    .mutation(({ ctx, input }) => moveBase(ctx, input)),
  // Asked by POST: a thousand ids do not fit into an address.
  previewMoveMany: needing(
    "edit",
    ({ platformIds }) => ({ kind: "platforms", ids: platformIds }),
    previewMoveManyInput,
  )
    .output(moveManyPreviewView)
    .mutation(({ ctx, input }) => previewMoveMany(ctx, input)),
  moveMany: needing(
    "edit",
    ({ platforms }) => ({ kind: "platforms", ids: platforms.map(({ platformId }) => platformId) }),
    moveManyInput,
  )
    .output(movedManyView)
    .mutation(({ ctx, input }) => moveMany(ctx, input)),
  undoMoveMany: needing(
    "edit",
    ({ platforms }) => ({ kind: "platforms", ids: platforms.map(({ platformId }) => platformId) }),
    undoMoveManyInput,
  )
    .output(movedManyView)
    .mutation(({ ctx, input }) => undoMoveMany(ctx, input)),
};
