import { hashSchema } from "@cookiedesk/domain/hash";
import { z } from "zod";

import { decisionInput } from "../conflict/input.ts";
import { acceptedInput } from "../accept-input.ts";
import { typedLocale } from "../locale-input.ts";
import { emergencyInput } from "../emergency-input.ts";
import { storableText } from "../storable-text.ts";
import { changeKindView } from "../view.ts";

const basePolicyId = z.uuid();

export const basePolicyIdInput = z.strictObject({ basePolicyId });
export type BasePolicyIdInput = z.infer<typeof basePolicyIdInput>;

export const describeBasePolicyInput = z.strictObject({ key: storableText(120) });
export type DescribeBasePolicyInput = z.infer<typeof describeBasePolicyInput>;

export const createBasePolicyInput = z.strictObject({
  name: z.string().max(3000),
  locale: typedLocale,
});
export type CreateBasePolicyInput = z.infer<typeof createBasePolicyInput>;

export const copyBasePolicyInput = z.strictObject({ basePolicyId, name: z.string().max(3000) });
export type CopyBasePolicyInput = z.infer<typeof copyBasePolicyInput>;

export const renameBasePolicyInput = z.strictObject({
  basePolicyId,
  name: z.string().max(3000),
  revision: z.int32().min(0),
});
export type RenameBasePolicyInput = z.infer<typeof renameBasePolicyInput>;

export const setBaseLocaleInput = z.strictObject({
  basePolicyId,
  locale: typedLocale,
  live: z.boolean(),
});
export type SetBaseLocaleInput = z.infer<typeof setBaseLocaleInput>;

export const removeBaseLocaleInput = z.strictObject({ basePolicyId, locale: typedLocale });
export type RemoveBaseLocaleInput = z.infer<typeof removeBaseLocaleInput>;

export const publishBaseInput = z.strictObject({
  basePolicyId,
  /** The content hash that the person looked at. */
  reviewed: hashSchema,
  note: storableText(2000).trim(),
  kind: changeKindView,
  accepted: acceptedInput,
  /** What becomes of own words that this version would bring into conflict; the others wait. */
  decisions: z.array(decisionInput).max(1000).default([]),
  emergency: emergencyInput,
});
export type PublishBaseInput = z.infer<typeof publishBaseInput>;
