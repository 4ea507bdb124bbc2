import { z } from "zod";

import { type Json } from "../canonical-json.ts";
import { fieldRefSchema, type FieldRef } from "./policy-field.ts";

/**
 * What one platform does differently from its base in one field. Hiding is the field `hidden`.
 * The anchor is the base's value that it was written against; null where the base had none.
 */
export const overrideSchema = z.intersection(
  fieldRefSchema,
  z.object({ value: z.json(), anchor: z.json() }),
);
export interface Override extends FieldRef {
  readonly value: Json;
  readonly anchor: Json;
}

/** An override whose base moved under it: base-old (`anchor`), base-new (`base`; null where it is gone) and own. */
export interface OverrideConflict extends Override {
  readonly base: Json;
  /** The base has no such part any more: what was written has nowhere to stand, and can only be let go. */
  readonly partGone: boolean;
}
