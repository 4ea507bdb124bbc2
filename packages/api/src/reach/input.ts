import { fieldRefSchema, partRefSchema } from "@cookiedesk/domain/policy/policy-field";
import { localeSchema } from "@cookiedesk/domain/locale";
import { z } from "zod";

import { changeKindView, jsonView } from "../view.ts";

const basePolicyId = z.uuid();

/** The reach of publishing a base's draft as a version of this kind. */
export const reachOfDraftInput = z.strictObject({ basePolicyId, kind: changeKindView });
export type ReachOfDraftInput = z.infer<typeof reachOfDraftInput>;

/** The reach of one field, as it would be with this value: what is being typed need not be saved yet. */
export const reachOfFieldInput = z
  .strictObject({
    basePolicyId,
    part: partRefSchema,
    field: z.string().min(1).max(40),
    locale: localeSchema.nullable(),
    value: jsonView,
  })
  .refine(({ part, field, locale }) => fieldRefSchema.safeParse({ part, field, locale }).success, {
    error: "unknown_field",
    path: ["field"],
  });
export type ReachOfFieldInput = z.infer<typeof reachOfFieldInput>;
