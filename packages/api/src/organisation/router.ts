import { z } from "zod";

import { everywhere, somewhere } from "../access/place.ts";
import { needing, router } from "../trpc.ts";
import { setApprovalsInput } from "./input.ts";
import { setApprovals } from "./set-approvals.ts";
import { findApprovals } from "./store.ts";
import { organisationApprovalsView, savedApprovalsView } from "./view.ts";

export const organisationRouter = router({
  approvals: needing("see", somewhere, z.void())
    .output(organisationApprovalsView)
    .query(async ({ ctx }) => ({ approvals: await findApprovals(ctx.db) })),
  setApprovals: needing("administer", everywhere, setApprovalsInput)
    .output(savedApprovalsView)
    .mutation(({ ctx, input }) => setApprovals(ctx, input)),
});
