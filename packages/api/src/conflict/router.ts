import { everywhere, onPlatform, somewhere } from "../access/place.ts";
import { z } from "zod";

import { router, needing } from "../trpc.ts";
import {
  listConflictsInput,
  settleConflictsInput,
  settlePlatformInput,
  undoSettlingInput,
} from "./input.ts";
import { listConflicts } from "./list-conflicts.ts";
import { settleConflicts, settlePlatform } from "./settle-conflicts.ts";
import { undoSettling } from "./undo-settling.ts";
import { conflictGroupView, undoableSettledView, undoneSettlingView } from "./view.ts";

export const conflictRouter = router({
  list: needing("see", everywhere, listConflictsInput)
    .output(z.array(conflictGroupView))
    .query(({ ctx, input }) => listConflicts(ctx, input)),
  settle: needing("edit", everywhere, settleConflictsInput)
    .output(undoableSettledView)
    .mutation(({ ctx, input }) => settleConflicts(ctx, input)),
  settlePlatform: needing("edit", onPlatform, settlePlatformInput)
    .output(undoableSettledView)
    .mutation(({ ctx, input }) => settlePlatform(ctx, input)),
  // The platforms are those of the act: the verb itself asks whether its caller may.
  undo: needing("edit", somewhere, undoSettlingInput)
    .output(undoneSettlingView)
    .mutation(({ ctx, input }) => undoSettling(ctx, input)),
});
