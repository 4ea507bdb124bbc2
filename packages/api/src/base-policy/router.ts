import { everywhere, somewhere } from "../access/place.ts";
import { publishing } from "../access/publishing.ts";
import { z } from "zod";

import { localeResultView } from "../locale-input.ts";
import { saveResultView } from "../save-result.ts";
import { router, needing } from "../trpc.ts";
import { versionRowView } from "../view.ts";
import { copyBasePolicy } from "./copy-base-policy.ts";
import { createBasePolicy } from "./create-base-policy.ts";
import {
  basePolicyIdInput,
  copyBasePolicyInput,
  createBasePolicyInput,
  describeBasePolicyInput,
  publishBaseInput,
  renameBasePolicyInput,
  removeBaseLocaleInput,
  setBaseLocaleInput,
} from "./input.ts";
import { describeBaseUse } from "./describe-base-use.ts";
import { describeBasePolicy, listBasePolicies } from "./list-base-policies.ts";
import { listBaseNames } from "./list-base-names.ts";
import { listBaseVersions } from "./list-base-versions.ts";
import { planBasePublication } from "./plan-base-publication.ts";
import { publishBasePolicy } from "./publish-base-policy.ts";
import { renameBasePolicy } from "./rename-base-policy.ts";
import { baseRestoreProcedures } from "./restore-procedures.ts";
import { removeBaseLocale, setBaseLocale } from "./set-base-locale.ts";
import {
  baseNameView,
  basePolicyRowView,
  baseUseView,
  createdBasePolicyView,
  publishBasePlanView,
  publishedBaseView,
} from "./view.ts";

export const basePolicyRouter = router({
  list: needing("see", somewhere, z.void())
    .output(z.array(basePolicyRowView))
    .query(({ ctx }) => listBasePolicies(ctx)),
  names: needing("see", somewhere, z.void())
    .output(z.array(baseNameView))
    .query(({ ctx }) => listBaseNames(ctx)),
  byKey: needing("see", somewhere, describeBasePolicyInput)
    .output(basePolicyRowView.nullable())
    .query(({ ctx, input }) => describeBasePolicy(ctx, input)),
  create: needing("edit", everywhere, createBasePolicyInput)
    .output(createdBasePolicyView)
    .mutation(({ ctx, input }) => createBasePolicy(ctx, input)),
  copy: needing("edit", everywhere, copyBasePolicyInput)
    .output(createdBasePolicyView)
    .mutation(({ ctx, input }) => copyBasePolicy(ctx, input)),
  rename: needing("edit", everywhere, renameBasePolicyInput)
    .output(saveResultView)
    .mutation(({ ctx, input }) => renameBasePolicy(ctx, input)),
  use: needing("see", somewhere, basePolicyIdInput)
    .output(baseUseView)
    .query(({ ctx, input }) => describeBaseUse(ctx, input)),
  setLocale: needing("edit", everywhere, setBaseLocaleInput)
    .output(localeResultView)
    .mutation(({ ctx, input }) => setBaseLocale(ctx, input)),
  removeLocale: needing("edit", everywhere, removeBaseLocaleInput)
    .output(localeResultView)
    .mutation(({ ctx, input }) => removeBaseLocale(ctx, input)),
  publishPlan: needing("see", everywhere, basePolicyIdInput)
    .output(publishBasePlanView)
    .query(({ ctx, input }) => planBasePublication(ctx, input)),
  publish: needing(publishing, everywhere, publishBaseInput)
    .output(publishedBaseView)
    .mutation(({ ctx, input }) => publishBasePolicy(ctx, input)),
  versions: needing("see", somewhere, basePolicyIdInput)
    .output(z.array(versionRowView))
    .query(({ ctx, input }) => listBaseVersions(ctx, input)),
  ...baseRestoreProcedures,
});
