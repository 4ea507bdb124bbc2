import { router, signedIn } from "../trpc.ts";
import { makeFixInput, previewFixInput, undoFixInput } from "./input.ts";
import { makeFix } from "./make-fix.ts";
import { previewFix } from "./preview-fix.ts";
import { undoFix } from "./undo-fix.ts";
import { fixPreviewView, madeFixView } from "./view.ts";

export const fixRouter = router({
  preview: signedIn
    .input(previewFixInput)
    .output(fixPreviewView)
    .query(({ ctx, input }) => previewFix(ctx, input)),
  make: signedIn
    .input(makeFixInput)
    .output(madeFixView)
    .mutation(({ ctx, input }) => makeFix(ctx, input)),
  undo: signedIn
    .input(undoFixInput)
    .output(madeFixView)
    .mutation(({ ctx, input }) => undoFix(ctx, input)),
});
