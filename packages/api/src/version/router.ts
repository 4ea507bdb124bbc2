import { z } from "zod";

import { router, signedIn } from "../trpc.ts";
import { comparisonView, versionRowView } from "../view.ts";
import { compareVersions } from "./compare-versions.ts";
import { listVersions } from "./list-versions.ts";
import { openVersion } from "./open-version.ts";
import { openVersionView } from "./view.ts";

const platformId = z.uuid();
const side = z.union([z.int().positive(), z.literal(["draft", "live"])]);

export const compareVersionsInput = z.strictObject({ platformId, a: side, b: side });

export const versionRouter = router({
  list: signedIn
    .input(z.strictObject({ platformId }))
    .output(z.array(versionRowView))
    .query(({ ctx, input }) => listVersions(ctx, input)),
  compare: signedIn
    .input(compareVersionsInput)
    .output(comparisonView)
    .query(({ ctx, input }) => compareVersions(ctx, input)),
  open: signedIn
    .input(z.strictObject({ platformId, number: z.int().positive() }))
    .output(openVersionView)
    .query(({ ctx, input }) => openVersion(ctx, input)),
});
