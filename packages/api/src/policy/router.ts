import { hashSchema } from "@cookiedesk/domain/hash";
import { localeSchema } from "@cookiedesk/domain/locale";
import { partKeySchema } from "@cookiedesk/domain/policy/section";
import { fieldRefSchema, partRefSchema } from "@cookiedesk/domain/policy/policy-field";
import { z } from "zod";

import { saveResultView } from "../save-result.ts";
import { router, signedIn } from "../trpc.ts";
import { changeKindView, jsonView } from "../view.ts";
import { addCookie, addSection } from "./add-part.ts";
import { movePart } from "./move-part.ts";
import { openPolicy } from "./open-policy.ts";
import { planPublication } from "./plan-publication.ts";
import { previewPolicy } from "./preview-policy.ts";
import { publishPolicy } from "./publish-policy.ts";
import { removePart, restorePart } from "./remove-part.ts";
import { resetField } from "./reset-field.ts";
import { saveField } from "./save-field.ts";
import { settleConflict } from "./settle-conflict.ts";
import { tellDelivery } from "./tell-delivery.ts";
import {
  createdPartView,
  deliveryView,
  editorView,
  previewView,
  publishedPolicyView,
  publishPlanView,
  removedPartView,
  removeResultView,
  restoreResultView,
  subjectView,
} from "./view.ts";

const platformId = z.uuid();
const revision = z.int().min(0);
const after = partKeySchema.nullable();
const fieldShape = {
  part: partRefSchema,
  field: z.string().min(1).max(40),
  locale: localeSchema.nullable(),
};
/** The base version that the writer was shown; what they wrote is anchored to it. Null for a base's own draft. */
const baseVersion = z.int().positive().nullable();

/** Only fields that there are, with a locale exactly where they are prose. */
function ofKnownField(input: { part: unknown; field: unknown; locale: unknown }): boolean {
  return fieldRefSchema.safeParse({ part: input.part, field: input.field, locale: input.locale })
    .success;
}
const unknownField = { error: "unknown_field", path: ["field"] };

export const saveFieldInput = z
  .strictObject({ subject: subjectView, ...fieldShape, value: jsonView, revision, baseVersion })
  .refine(ofKnownField, unknownField);
export const resetFieldInput = z
  .strictObject({ subject: subjectView, ...fieldShape, revision })
  .refine(ofKnownField, unknownField);
export const settleConflictInput = z
  .strictObject({
    platformId,
    ...fieldShape,
    revision,
    choice: z.enum(["keep_own", "take_base"]),
    baseVersion,
  })
  .refine(ofKnownField, unknownField);
export const addSectionInput = z.strictObject({
  subject: subjectView,
  locale: localeSchema,
  heading: z.string().max(10_000),
  after,
});
export const addCookieInput = z.strictObject({
  subject: subjectView,
  names: z.array(z.string().max(1000)).max(100),
  after,
});
export const removePartInput = z.strictObject({ subject: subjectView, part: partRefSchema });
export const restorePartInput = z.strictObject({ subject: subjectView, removed: removedPartView });
export const movePartInput = z.strictObject({ subject: subjectView, part: partRefSchema, after });
export const publishPolicyInput = z.strictObject({
  platformId,
  /** The content hash that the person looked at. */
  reviewed: hashSchema,
  note: z.string().trim().max(2000),
  kind: changeKindView,
});

export const policyRouter = router({
  open: signedIn
    .input(z.strictObject({ subject: subjectView }))
    .output(editorView)
    .query(({ ctx, input }) => openPolicy(ctx, input)),
  saveField: signedIn
    .input(saveFieldInput)
    .output(saveResultView)
    .mutation(({ ctx, input }) => saveField(ctx, input)),
  resetField: signedIn
    .input(resetFieldInput)
    .output(saveResultView)
    .mutation(({ ctx, input }) => resetField(ctx, input)),
  settleConflict: signedIn
    .input(settleConflictInput)
    .output(saveResultView)
    .mutation(({ ctx, input }) => settleConflict(ctx, input)),
  addSection: signedIn
    .input(addSectionInput)
    .output(createdPartView)
    .mutation(({ ctx, input }) => addSection(ctx, input)),
  addCookie: signedIn
    .input(addCookieInput)
    .output(createdPartView)
    .mutation(({ ctx, input }) => addCookie(ctx, input)),
  removePart: signedIn
    .input(removePartInput)
    .output(removeResultView)
    .mutation(({ ctx, input }) => removePart(ctx, input)),
  restorePart: signedIn
    .input(restorePartInput)
    .output(restoreResultView)
    .mutation(({ ctx, input }) => restorePart(ctx, input)),
  movePart: signedIn
    .input(movePartInput)
    .output(saveResultView)
    .mutation(({ ctx, input }) => movePart(ctx, input)),
  preview: signedIn
    .input(z.strictObject({ subject: subjectView, locale: localeSchema }))
    .output(previewView.nullable())
    .query(({ ctx, input }) => previewPolicy(ctx, input)),
  publishPlan: signedIn
    .input(z.strictObject({ platformId }))
    .output(publishPlanView)
    .query(({ ctx, input }) => planPublication(ctx, input)),
  publish: signedIn
    .input(publishPolicyInput)
    .output(publishedPolicyView)
    .mutation(({ ctx, input }) => publishPolicy(ctx, input)),
  delivery: signedIn
    .input(z.strictObject({ platformId, number: z.int().positive() }))
    .output(deliveryView)
    .query(({ ctx, input }) => tellDelivery(ctx, input)),
});
