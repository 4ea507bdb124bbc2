import { everywhere } from "../access/place.ts";
import { router, needing } from "../trpc.ts";
import { reachOfDraftInput, reachOfFieldInput } from "./input.ts";
import { planDraftReach } from "./plan-draft-reach.ts";
import { planFieldReach } from "./plan-field-reach.ts";
import { reachView } from "./view.ts";

export const reachRouter = router({
  ofDraft: needing("see", everywhere, reachOfDraftInput)
    .output(reachView)
    .query(({ ctx, input }) => planDraftReach(ctx, input)),
  ofField: needing("see", everywhere, reachOfFieldInput)
    .output(reachView.nullable())
    .query(({ ctx, input }) => planFieldReach(ctx, input)),
});
