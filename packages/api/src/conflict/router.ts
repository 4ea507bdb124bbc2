import { z } from "zod";

import { router, signedIn } from "../trpc.ts";
import { listConflictsInput, settleConflictsInput, settlePlatformInput } from "./input.ts";
import { listConflicts } from "./list-conflicts.ts";
import { settleConflicts, settlePlatform } from "./settle-conflicts.ts";
import { conflictGroupView, settledView } from "./view.ts";

export const conflictRouter = router({
  list: signedIn
    .input(listConflictsInput)
    .output(z.array(conflictGroupView))
    .query(({ ctx, input }) => listConflicts(ctx, input)),
  settle: signedIn
    .input(settleConflictsInput)
    .output(settledView)
    .mutation(({ ctx, input }) => settleConflicts(ctx, input)),
  settlePlatform: signedIn
    .input(settlePlatformInput)
    .output(settledView)
    .mutation(({ ctx, input }) => settlePlatform(ctx, input)),
});
