import { hashSchema } from "@cookiedesk/domain/hash";
import { localeSchema } from "@cookiedesk/domain/locale";
import { factsSchema } from "@cookiedesk/domain/platform/fact";
import { fieldRefSchema, partRefSchema } from "@cookiedesk/domain/policy/policy-field";
import { partKeySchema } from "@cookiedesk/domain/policy/section";
import { z } from "zod";

import { acceptedInput } from "../accept-input.ts";
import { emergencyInput } from "../emergency-input.ts";
import { storableText } from "../storable-text.ts";
import { changeKindView, jsonView } from "../view.ts";
import { seenBaseView } from "./seen-base.ts";
import { removedPartView, subjectView } from "./view.ts";

const platformId = z.uuid();
const revision = z.int32().min(0);
const after = partKeySchema.nullable();
const fieldShape = {
  part: partRefSchema,
  field: z.string().min(1).max(40),
  locale: localeSchema.nullable(),
};
/** The base version that the writer was shown; what they wrote is anchored to it. Null for a base's own draft. */
const base = seenBaseView.nullable();

/** Only fields that there are, with a locale exactly where they are prose. */
function ofKnownField(input: { part: unknown; field: unknown; locale: unknown }): boolean {
  return fieldRefSchema.safeParse({ part: input.part, field: input.field, locale: input.locale })
    .success;
}
const unknownField = { error: "unknown_field", path: ["field"] };

export const openPolicyInput = z.strictObject({ subject: subjectView });
export type OpenPolicyInput = z.infer<typeof openPolicyInput>;

export const saveFieldInput = z
  .strictObject({ subject: subjectView, ...fieldShape, value: jsonView, revision, base })
  .refine(ofKnownField, unknownField);
export type SaveFieldInput = z.infer<typeof saveFieldInput>;

export const resetFieldInput = z
  .strictObject({ subject: subjectView, ...fieldShape, revision })
  .refine(ofKnownField, unknownField);
export type ResetFieldInput = z.infer<typeof resetFieldInput>;

export const settleConflictInput = z
  .strictObject({
    platformId,
    ...fieldShape,
    revision,
    choice: z.enum(["keep_own", "take_base"]),
    base,
  })
  .refine(ofKnownField, unknownField);
export type SettleConflictInput = z.infer<typeof settleConflictInput>;

export const addSectionInput = z.strictObject({
  subject: subjectView,
  locale: localeSchema,
  heading: z.string().max(10_000),
  /** The key of the part that it comes after; null: first. */
  after,
});
export type AddSectionInput = z.infer<typeof addSectionInput>;

export const addCookieInput = z.strictObject({
  subject: subjectView,
  names: z.array(z.string().max(1000)).max(100),
  after,
});
export type AddCookieInput = z.infer<typeof addCookieInput>;

export const removePartInput = z.strictObject({ subject: subjectView, part: partRefSchema });
export type RemovePartInput = z.infer<typeof removePartInput>;

export const restorePartInput = z.strictObject({ subject: subjectView, removed: removedPartView });
export type RestorePartInput = z.infer<typeof restorePartInput>;

export const movePartInput = z.strictObject({ subject: subjectView, part: partRefSchema, after });
export type MovePartInput = z.infer<typeof movePartInput>;

export const previewPolicyInput = z.strictObject({
  subject: subjectView,
  locale: localeSchema,
  /** What is to be taken as true of the platform; without it a base shows every part. */
  facts: factsSchema.optional(),
});
export type PreviewPolicyInput = z.infer<typeof previewPolicyInput>;

export const planPublicationInput = z.strictObject({ platformId });
export type PlanPublicationInput = z.infer<typeof planPublicationInput>;

export const publishPolicyInput = z.strictObject({
  platformId,
  /** The content hash that the person looked at. */
  reviewed: hashSchema,
  note: storableText(2000).trim(),
  kind: changeKindView,
  accepted: acceptedInput,
  emergency: emergencyInput,
});
export type PublishPolicyInput = z.infer<typeof publishPolicyInput>;

export const tellDeliveryInput = z.strictObject({ platformId, number: z.int32().positive() });
export type TellDeliveryInput = z.infer<typeof tellDeliveryInput>;
