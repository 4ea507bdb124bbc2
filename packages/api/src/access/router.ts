import { oneself, router } from "../trpc.ts";
import { ownDenialsInput } from "./input.ts";
import { listOwnDenials } from "./list-own-denials.ts";
import { ownDenialsView } from "./view.ts";

export const accessRouter = router({
  mine: oneself
    .input(ownDenialsInput)
    .output(ownDenialsView)
    .query(({ ctx, input }) => listOwnDenials(ctx, input)),
});
