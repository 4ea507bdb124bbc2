import { signedIn } from "../trpc.ts";
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
  openVersion: signedIn
    .input(openBaseVersionInput)
    .output(openBaseVersionView)
    .query(({ ctx, input }) => openBaseVersion(ctx, input)),
  previewRestore: signedIn
    .input(baseVersionInput)
    .output(baseRestorePreviewView)
    .query(({ ctx, input }) => previewBaseRestore(ctx, input)),
  restoreVersion: signedIn
    .input(restoreBaseVersionInput)
    .output(restoredBaseView)
    .mutation(({ ctx, input }) => restoreBaseVersion(ctx, input)),
  undoRestore: signedIn
    .input(undoBaseRestoreInput)
    .output(undoneBaseRestoreView)
    .mutation(({ ctx, input }) => undoBaseRestore(ctx, input)),
};
