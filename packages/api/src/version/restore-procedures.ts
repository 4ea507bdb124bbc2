import { onPlatform } from "../access/place.ts";
import { z } from "zod";

import { needing } from "../trpc.ts";
import { describeRestoreState } from "./describe-restore-state.ts";
import {
  listVersionsInput,
  previewRestoreInput,
  restoreVersionInput,
  undoRestoreInput,
} from "./input.ts";
import { previewRestore } from "./preview-restore.ts";
import {
  restorePlanView,
  restoredVersionView,
  restoreStateView,
  undoneRestoreView,
} from "./restore-view.ts";
import { restoreVersion } from "./restore-version.ts";
import { undoRestore } from "./undo-restore.ts";
import { takeTodaysCatalogue } from "./take-todays-catalogue.ts";

/** Bringing a version back as a draft, and that back again. */
export const restoreProcedures = {
  previewRestore: needing("see", onPlatform, previewRestoreInput)
    .output(restorePlanView)
    .query(({ ctx, input }) => previewRestore(ctx, input)),
  restore: needing("edit", onPlatform, restoreVersionInput)
    .output(restoredVersionView)
    .mutation(({ ctx, input }) => restoreVersion(ctx, input)),
  undoRestore: needing("edit", onPlatform, undoRestoreInput)
    .output(undoneRestoreView)
    .mutation(({ ctx, input }) => undoRestore(ctx, input)),
  restoreState: needing("see", onPlatform, listVersionsInput)
    .output(restoreStateView)
    .query(({ ctx, input }) => describeRestoreState(ctx, input)),
  takeTodaysCatalogue: needing("edit", onPlatform, listVersionsInput)
    .output(z.object({ ok: z.literal(true) }))
    .mutation(({ ctx, input }) => takeTodaysCatalogue(ctx, input)),
};
