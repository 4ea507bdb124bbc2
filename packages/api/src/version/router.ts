import { onPlatform, onSides } from "../access/place.ts";
import { z } from "zod";

import { router, needing } from "../trpc.ts";
import { versionRowView } from "../view.ts";
import { compareVersionsInput } from "./compare-input.ts";
import { compareVersions } from "./compare-versions.ts";
import {
  listVersionsInput,
  openVersionInput,
  showAsOfInput,
  verifyPlatformInput,
} from "./input.ts";
import { comparedVersionsView } from "./compare-view.ts";
import { listVersions } from "./list-versions.ts";
import { openVersion } from "./open-version.ts";
import { restoreProcedures } from "./restore-procedures.ts";
import { showAsOf } from "./show-as-of.ts";
import { asOfView, openVersionView } from "./view.ts";
import { verifyPlatform } from "./verify-platform.ts";
import { verifiedPlatformView } from "./verify-view.ts";

export const versionRouter = router({
  list: needing("see", onPlatform, listVersionsInput)
    .output(z.array(versionRowView))
    .query(({ ctx, input }) => listVersions(ctx, input)),
  compare: needing("see", onSides, compareVersionsInput)
    .output(comparedVersionsView)
    .query(({ ctx, input }) => compareVersions(ctx, input)),
  open: needing("see", onPlatform, openVersionInput)
    .output(openVersionView)
    .query(({ ctx, input }) => openVersion(ctx, input)),
  asOf: needing("see", onPlatform, showAsOfInput)
    .output(asOfView)
    .query(({ ctx, input }) => showAsOf(ctx, input)),
  verify: needing("see", onPlatform, verifyPlatformInput)
    .output(verifiedPlatformView)
    .query(({ ctx, input }) => verifyPlatform(ctx, input)),
  ...restoreProcedures,
});
