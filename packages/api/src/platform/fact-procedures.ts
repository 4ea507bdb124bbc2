import { onPlatform, somewhere } from "../access/place.ts";
import { needing } from "../trpc.ts";
import { countApplying } from "./count-applying.ts";
import { countApplyingInput, previewFactsInput } from "./fact-input.ts";
import { applyingCountView, factsPreviewView } from "./fact-view.ts";
import { previewFacts } from "./preview-facts.ts";

/** What facts and conditions do, before either is saved. */
export const factProcedures = {
  previewFacts: needing("see", onPlatform, previewFactsInput)
    .output(factsPreviewView)
    .query(({ ctx, input }) => previewFacts(ctx, input)),
  countApplying: needing("see", somewhere, countApplyingInput)
    .output(applyingCountView)
    .query(({ ctx, input }) => countApplying(ctx, input)),
};
