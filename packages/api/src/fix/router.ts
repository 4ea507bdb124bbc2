import { somewhere, onPlaces } from "../access/place.ts";
import { router, needing } from "../trpc.ts";
import { makeFixInput, previewFixInput, undoFixInput } from "./input.ts";
import { makeFix } from "./make-fix.ts";
import { previewFix } from "./preview-fix.ts";
import { undoFix } from "./undo-fix.ts";
import { fixPreviewView, madeFixView } from "./view.ts";

export const fixRouter = router({
  preview: needing("edit", somewhere, previewFixInput)
    .output(fixPreviewView)
    .query(({ ctx, input }) => previewFix(ctx, input)),
  make: needing("edit", onPlaces, makeFixInput)
    .output(madeFixView)
    .mutation(({ ctx, input }) => makeFix(ctx, input)),
  undo: needing("edit", onPlaces, undoFixInput)
    .output(madeFixView)
    .mutation(({ ctx, input }) => undoFix(ctx, input)),
});
