import { everywhere, somewhere } from "../access/place.ts";
import { needing } from "../trpc.ts";
import { openBaseVersion } from "./open-base-version.ts";
import { previewBaseRestore } from "./preview-base-restore.ts";
import { restoreBaseVersion } from "./restore-base-version.ts";
import {
  baseVersionInput,
  openBaseVersionInput,
  restoreBaseVersionInput,
  undoBaseRestoreInput,
} from "./restore-input.ts";
import {
  baseRestorePreviewView,
  openBaseVersionView,
  restoredBaseView,
  undoneBaseRestoreView,
} from "./restore-view.ts";
import { undoBaseRestore } from "./undo-base-restore.ts";

/** Looking at a published version of a base, and making it the draft again. */
export const baseRestoreProcedures = {
  openVersion: needing("see", somewhere, openBaseVersionInput)
    .output(openBaseVersionView)
    .query(({ ctx, input }) => openBaseVersion(ctx, input)),
  previewRestore: needing("edit", everywhere, baseVersionInput)
    .output(baseRestorePreviewView)
    .query(({ ctx, input }) => previewBaseRestore(ctx, input)),
  restoreVersion: needing("edit", everywhere, restoreBaseVersionInput)
    .output(restoredBaseView)
    .mutation(({ ctx, input }) => restoreBaseVersion(ctx, input)),
  undoRestore: needing("edit", everywhere, undoBaseRestoreInput)
    .output(undoneBaseRestoreView)
    .mutation(({ ctx, input }) => undoBaseRestore(ctx, input)),
};
