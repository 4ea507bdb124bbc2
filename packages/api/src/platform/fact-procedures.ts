import { signedIn } from "../trpc.ts";
import { countApplying } from "./count-applying.ts";
import { countApplyingInput, previewFactsInput } from "./fact-input.ts";
import { applyingCountView, factsPreviewView } from "./fact-view.ts";
import { previewFacts } from "./preview-facts.ts";

/** What facts and conditions do, before either is saved. */
export const factProcedures = {
  previewFacts: signedIn
    .input(previewFactsInput)
    .output(factsPreviewView)
    .query(({ ctx, input }) => previewFacts(ctx, input)),
  countApplying: signedIn
    .input(countApplyingInput)
    .output(applyingCountView)
    .query(({ ctx, input }) => countApplying(ctx, input)),
};
