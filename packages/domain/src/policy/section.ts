import { z } from "zod";

import { localizedTextSchema } from "../locale.ts";
import { conditionSchema } from "../platform/condition.ts";

/** The key of the part that holds the cookie table, placed among the sections like any other. */
export const cookiesKey = "cookies";

export const partKeySchema = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[\p{L}\p{N}_*.:-]+$/u);

/** Where a part stands among its siblings: compared as text, a new key fits between any two. */
export const orderKeySchema = z.string().min(1).max(200);

/**
 * A heading and a body in each locale. What no locale has is not shown (an introduction has no heading);
 * what one live locale has, all live ones need.
 */
export const sectionSchema = z.strictObject({
  key: partKeySchema,
  orderKey: orderKeySchema,
  heading: localizedTextSchema,
  /** Markdown, see `prose/parse-prose.ts`. */
  body: localizedTextSchema,
  condition: conditionSchema.nullable(),
});
export type Section = z.infer<typeof sectionSchema>;
