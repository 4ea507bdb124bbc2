import { everywhere, onPlatform } from "../access/place.ts";
import { z } from "zod";

import { router, needing } from "../trpc.ts";
import { listConflictsInput, settleConflictsInput, settlePlatformInput } from "./input.ts";
import { listConflicts } from "./list-conflicts.ts";
import { settleConflicts, settlePlatform } from "./settle-conflicts.ts";
import { conflictGroupView, settledView } from "./view.ts";

export const conflictRouter = router({
  list: needing("see", everywhere, listConflictsInput)
    .output(z.array(conflictGroupView))
    .query(({ ctx, input }) => listConflicts(ctx, input)),
  settle: needing("edit", everywhere, settleConflictsInput)
    .output(settledView)
    .mutation(({ ctx, input }) => settleConflicts(ctx, input)),
  settlePlatform: needing("edit", onPlatform, settlePlatformInput)
    .output(settledView)
    .mutation(({ ctx, input }) => settlePlatform(ctx, input)),
});
