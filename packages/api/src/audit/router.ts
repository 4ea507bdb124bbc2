import { z } from "zod";

import { everywhere } from "../access/place.ts";
import { needing, router } from "../trpc.ts";
import { auditEntryInput, listAuditInput } from "./input.ts";
import { listActors } from "./list-actors.ts";
import { listEntries } from "./list-entries.ts";
import { openEntry } from "./open-entry.ts";
import { auditActorsView, auditEntryDetailsView, auditListView } from "./view.ts";

export const auditRouter = router({
  list: needing("audit", everywhere, listAuditInput)
    .output(auditListView)
    .query(({ ctx, input }) => listEntries(ctx, input)),
  entry: needing("audit", everywhere, auditEntryInput)
    .output(auditEntryDetailsView)
    .query(({ ctx, input }) => openEntry(ctx, input)),
  actors: needing("audit", everywhere, z.void())
    .output(auditActorsView)
    .query(({ ctx }) => listActors(ctx)),
});
