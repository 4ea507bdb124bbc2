import { signedIn } from "../trpc.ts";
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
  changeHost: signedIn
    .input(changeHostInput)
    .output(changedHostView)
    .mutation(({ ctx, input }) => changeHost(ctx, input)),
  archive: signedIn
    .input(archivePlatformInput)
    .output(archivedResultView)
    .mutation(({ ctx, input }) => archivePlatform(ctx, input)),
  unarchive: signedIn
    .input(unarchivePlatformInput)
    .output(archivedResultView)
    .mutation(({ ctx, input }) => unarchivePlatform(ctx, input)),
  // Asked by POST: a file does not fit into an address.
  previewMany: signedIn
    .input(previewManyInput)
    .output(manyPreviewView)
    .mutation(({ ctx, input }) => previewMany(ctx, input)),
  createMany: signedIn
    .input(createManyInput)
    .output(createdManyView)
    .mutation(({ ctx, input }) => createMany(ctx, input)),
  // Asked by POST: a thousand ids do not fit into an address.
  select: signedIn
    .input(selectInput)
    .output(selectedView)
    .mutation(({ ctx, input }) => selectPlatforms(ctx, input)),
  archiveMany: signedIn
    .input(archiveManyInput)
    .output(changedManyView)
    .mutation(({ ctx, input }) => archiveMany(ctx, input)),
  unarchiveMany: signedIn
    .input(unarchiveManyInput)
    .output(changedManyView)
    .mutation(({ ctx, input }) => unarchiveMany(ctx, input)),
  setReviewDue: signedIn
    .input(setReviewDueInput)
    .output(reviewDueResultView)
    .mutation(({ ctx, input }) => setReviewDue(ctx, input)),
};
