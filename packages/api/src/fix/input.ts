import { fixableRules } from "@cookiedesk/domain/check/fixable-rules";
import { localeSchema } from "@cookiedesk/domain/locale";
import { fieldRefSchema, partRefSchema } from "@cookiedesk/domain/policy/policy-field";
import { z } from "zod";

import { seenBaseView } from "../policy/seen-base.ts";
import { subjectView } from "../policy/view.ts";
import { jsonView } from "../view.ts";

const place = {
  subject: subjectView,
  part: partRefSchema,
  field: z.string().min(1).max(40),
  locale: localeSchema.nullable(),
  /** The base version that an override is anchored to; null for a base's own draft. */
  base: seenBaseView.nullable(),
  revision: z.int32().min(0),
};

/** A value for one field of a draft, as long as the field is at this revision. */
const placeInput = z
  .strictObject({ ...place, value: jsonView })
  .refine(({ part, field, locale }) => fieldRefSchema.safeParse({ part, field, locale }).success, {
    error: "unknown_field",
    path: ["field"],
  });
export type WantedPlace = z.infer<typeof placeInput>;

/** More than an operator's bases and platforms have; a person looks at fewer. */
const places = z.array(placeInput).min(1).max(20_000);

export const previewFixInput = z.strictObject({ rule: z.literal(fixableRules) });
export type PreviewFixInput = z.infer<typeof previewFixInput>;

export const makeFixInput = z.strictObject({ rule: z.literal(fixableRules), places });
export type MakeFixInput = z.infer<typeof makeFixInput>;

export const undoFixInput = z.strictObject({ places });
export type UndoFixInput = z.infer<typeof undoFixInput>;
