import { z } from "zod";

/** Whose law a platform answers to. The Union's rules are in each of its members' too. */
export const jurisdictions = ["EU", "FR", "ES", "IT", "UK", "US-CA"] as const;
export const jurisdictionSchema = z.enum(jurisdictions);
export type Jurisdiction = z.infer<typeof jurisdictionSchema>;

/** Those of one platform: at least one, each said once. */
export const jurisdictionsSchema = z
  .array(jurisdictionSchema)
  .min(1, { error: "empty" })
  .refine((chosen) => new Set(chosen).size === chosen.length, { error: "said_twice" })
  .readonly();
