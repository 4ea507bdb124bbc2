import { everywhere, somewhere } from "../access/place.ts";
import { z } from "zod";

import { savedApprovalsView } from "../organisation/view.ts";
import { router, needing } from "../trpc.ts";
import { changedManyView } from "../platform/selection-view.ts";
import {
  createGroupInput,
  putPlatformsInput,
  removeGroupInput,
  renameGroupInput,
  setGroupApprovalsInput,
} from "./input.ts";
import { listGroups } from "./list-groups.ts";
import { putPlatforms } from "./put-platforms.ts";
import { removeGroup } from "./remove-group.ts";
import { createGroup, renameGroup } from "./save-group.ts";
import { setGroupApprovals } from "./set-approvals.ts";
import { groupListView, removedGroupView, savedGroupView } from "./view.ts";

export const groupRouter = router({
  list: needing("see", somewhere, z.void())
    .output(groupListView)
    .query(({ ctx }) => listGroups(ctx)),
  create: needing("administer", everywhere, createGroupInput)
    .output(savedGroupView)
    .mutation(({ ctx, input }) => createGroup(ctx, input)),
  rename: needing("administer", everywhere, renameGroupInput)
    .output(savedGroupView)
    .mutation(({ ctx, input }) => renameGroup(ctx, input)),
  setApprovals: needing("administer", everywhere, setGroupApprovalsInput)
    .output(savedApprovalsView)
    .mutation(({ ctx, input }) => setGroupApprovals(ctx, input)),
  put: needing("administer", everywhere, putPlatformsInput)
    .output(changedManyView)
    .mutation(({ ctx, input }) => putPlatforms(ctx, input)),
  remove: needing("administer", everywhere, removeGroupInput)
    .output(removedGroupView)
    .mutation(({ ctx, input }) => removeGroup(ctx, input)),
});
