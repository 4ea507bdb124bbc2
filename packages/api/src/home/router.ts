import { z } from "zod";

import { somewhere } from "../access/place.ts";
import { needing, router } from "../trpc.ts";
import { getChecks } from "./get-checks.ts";
import { getHome } from "./get-home.ts";
import { homeChecksView, homeView } from "./view.ts";

export const homeRouter = router({
  get: needing("see", somewhere, z.void())
    .output(homeView)
    .query(({ ctx }) => getHome(ctx)),
  /** Apart, because the first time after a change it takes longer than all the rest. */
  checks: needing("see", somewhere, z.void())
    .output(homeChecksView)
    .query(({ ctx }) => getChecks(ctx)),
});
