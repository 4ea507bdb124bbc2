import { router, stranger } from "../trpc.ts";
import { checkSetupToken } from "./check-setup-token.ts";
import { createFirstAccount } from "./create-first-account.ts";
import { firstAccountInput, setupTokenInput } from "./input.ts";
import { firstAccountView, setupCheckView } from "./view.ts";

export const setupRouter = router({
  check: stranger
    .input(setupTokenInput)
    .output(setupCheckView)
    .query(({ ctx, input }) => checkSetupToken(ctx, input)),
  createFirstAccount: stranger
    .input(firstAccountInput)
    .output(firstAccountView)
    .mutation(({ ctx, input }) => createFirstAccount(ctx, input)),
});
