import { everywhere, onPlatform, onSelection } from "../access/place.ts";
import { needing } from "../trpc.ts";
import {
  archiveMany,
  archivePlatform,
  unarchiveMany,
  unarchivePlatform,
} from "./archive-platform.ts";
import { changeHost } from "./change-host.ts";
import { createMany, previewMany } from "./create-many.ts";
import {
  archivePlatformInput,
  changeHostInput,
  unarchivePlatformInput,
} from "./life-cycle-input.ts";
import { createManyInput, previewManyInput } from "./many-input.ts";
import { createdManyView, manyPreviewView } from "./many-view.ts";
import { archivedResultView, changedHostView } from "./life-cycle-view.ts";
import { selectPlatforms } from "./select-platforms.ts";
import {
  archiveManyInput,
  selectInput,
  setReviewDueInput,
  unarchiveManyInput,
} from "./selection-input.ts";
import { changedManyView, reviewDueResultView, selectedView } from "./selection-view.ts";
import { setReviewDue } from "./set-review-due.ts";

/** What happens to platforms from their making to their archiving, beside the editing of what they say. */
export const lifeCycleProcedures = {
  changeHost: needing("edit", onPlatform, changeHostInput)
    .output(changedHostView)
    .mutation(({ ctx, input }) => changeHost(ctx, input)),
  archive: needing("publish", onPlatform, archivePlatformInput)
    .output(archivedResultView)
    .mutation(({ ctx, input }) => archivePlatform(ctx, input)),
  unarchive: needing("publish", onPlatform, unarchivePlatformInput)
    .output(archivedResultView)
    .mutation(({ ctx, input }) => unarchivePlatform(ctx, input)),
  // Asked by POST: a file does not fit into an address.
  previewMany: needing("edit", everywhere, previewManyInput)
    .output(manyPreviewView)
    .mutation(({ ctx, input }) => previewMany(ctx, input)),
  createMany: needing("edit", everywhere, createManyInput)
    .output(createdManyView)
    .mutation(({ ctx, input }) => createMany(ctx, input)),
  // Asked by POST: a thousand ids do not fit into an address.
  select: needing("see", onSelection, selectInput)
    .output(selectedView)
    .mutation(({ ctx, input }) => selectPlatforms(ctx, input)),
  archiveMany: needing("publish", onSelection, archiveManyInput)
    .output(changedManyView)
    .mutation(({ ctx, input }) => archiveMany(ctx, input)),
  unarchiveMany: needing("publish", onSelection, unarchiveManyInput)
    .output(changedManyView)
    .mutation(({ ctx, input }) => unarchiveMany(ctx, input)),
  setReviewDue: needing("edit", onSelection, setReviewDueInput)
    .output(reviewDueResultView)
    .mutation(({ ctx, input }) => setReviewDue(ctx, input)),
};
