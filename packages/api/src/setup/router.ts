import { z } from "zod";

import { anyone, router } from "../trpc.ts";
import { checkSetupToken } from "./check-setup-token.ts";
import { createFirstAccount } from "./create-first-account.ts";
import { firstAccountView, setupCheckView } from "./view.ts";

const token = z.string().max(200);
const line = z.string().max(1000);

export const setupRouter = router({
  check: anyone
    .input(z.strictObject({ token }))
    .output(setupCheckView)
    .query(({ ctx, input }) => checkSetupToken(ctx, input)),
  createFirstAccount: anyone
    .input(z.strictObject({ token, name: line, email: line, password: line }))
    .output(firstAccountView)
    .mutation(({ ctx, input }) => createFirstAccount(ctx, input)),
});
