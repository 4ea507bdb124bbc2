import { hashSchema } from "@cookiedesk/domain/hash";
import { z } from "zod";

import { localeResultView, typedLocale } from "../locale-input.ts";
import { router, signedIn } from "../trpc.ts";
import { changeKindView, comparisonView, versionRowView } from "../view.ts";
import { compareBasePolicy } from "./compare-base-policy.ts";
import { createBasePolicy } from "./create-base-policy.ts";
import { describeBasePolicy, listBasePolicies } from "./list-base-policies.ts";
import { listBaseVersions } from "./list-base-versions.ts";
import { planBasePublication } from "./plan-base-publication.ts";
import { publishBasePolicy } from "./publish-base-policy.ts";
import { removeBaseLocale, setBaseLocale } from "./set-base-locale.ts";
import {
  basePolicyRowView,
  createdBasePolicyView,
  publishBasePlanView,
  publishedBaseView,
} from "./view.ts";

const basePolicyId = z.uuid();
const side = z.union([z.int().positive(), z.literal("draft")]);

export const createBasePolicyInput = z.strictObject({
  name: z.string().max(1000),
  locale: typedLocale,
});
export const setBaseLocaleInput = z.strictObject({
  basePolicyId,
  locale: typedLocale,
  live: z.boolean(),
});
export const removeBaseLocaleInput = z.strictObject({ basePolicyId, locale: typedLocale });
export const publishBaseInput = z.strictObject({
  basePolicyId,
  /** The content hash that the person looked at. */
  reviewed: hashSchema,
  note: z.string().trim().max(2000),
  kind: changeKindView,
});
export const compareBaseInput = z.strictObject({ basePolicyId, a: side, b: side });

export const basePolicyRouter = router({
  list: signedIn
    .input(z.void())
    .output(z.array(basePolicyRowView))
    .query(({ ctx }) => listBasePolicies(ctx)),
  byKey: signedIn
    .input(z.strictObject({ key: z.string().max(120) }))
    .output(basePolicyRowView.nullable())
    .query(({ ctx, input }) => describeBasePolicy(ctx, input)),
  create: signedIn
    .input(createBasePolicyInput)
    .output(createdBasePolicyView)
    .mutation(({ ctx, input }) => createBasePolicy(ctx, input)),
  setLocale: signedIn
    .input(setBaseLocaleInput)
    .output(localeResultView)
    .mutation(({ ctx, input }) => setBaseLocale(ctx, input)),
  removeLocale: signedIn
    .input(removeBaseLocaleInput)
    .output(localeResultView)
    .mutation(({ ctx, input }) => removeBaseLocale(ctx, input)),
  publishPlan: signedIn
    .input(z.strictObject({ basePolicyId }))
    .output(publishBasePlanView)
    .query(({ ctx, input }) => planBasePublication(ctx, input)),
  publish: signedIn
    .input(publishBaseInput)
    .output(publishedBaseView)
    .mutation(({ ctx, input }) => publishBasePolicy(ctx, input)),
  versions: signedIn
    .input(z.strictObject({ basePolicyId }))
    .output(z.array(versionRowView))
    .query(({ ctx, input }) => listBaseVersions(ctx, input)),
  compare: signedIn
    .input(compareBaseInput)
    .output(comparisonView)
    .query(({ ctx, input }) => compareBasePolicy(ctx, input)),
});
