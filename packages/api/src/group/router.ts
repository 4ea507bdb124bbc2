import { z } from "zod";

import { router, signedIn } from "../trpc.ts";
import { changedManyView } from "../platform/selection-view.ts";
import {
  createGroupInput,
  putPlatformsInput,
  removeGroupInput,
  renameGroupInput,
} from "./input.ts";
import { listGroups } from "./list-groups.ts";
import { putPlatforms } from "./put-platforms.ts";
import { removeGroup } from "./remove-group.ts";
import { createGroup, renameGroup } from "./save-group.ts";
import { groupListView, removedGroupView, savedGroupView } from "./view.ts";

export const groupRouter = router({
  list: signedIn
    .input(z.void())
    .output(groupListView)
    .query(({ ctx }) => listGroups(ctx)),
  create: signedIn
    .input(createGroupInput)
    .output(savedGroupView)
    .mutation(({ ctx, input }) => createGroup(ctx, input)),
  rename: signedIn
    .input(renameGroupInput)
    .output(savedGroupView)
    .mutation(({ ctx, input }) => renameGroup(ctx, input)),
  put: signedIn
    .input(putPlatformsInput)
    .output(changedManyView)
    .mutation(({ ctx, input }) => putPlatforms(ctx, input)),
  remove: signedIn
    .input(removeGroupInput)
    .output(removedGroupView)
    .mutation(({ ctx, input }) => removeGroup(ctx, input)),
});
