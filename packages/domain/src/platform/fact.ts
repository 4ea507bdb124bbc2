import { z } from "zod";

import { unseenCharacters } from "../plain-text.ts";

/** The name of something true of a platform: `multilingual`, `login`, `analytics`. */
export const factNameSchema = z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/u);

export const factValueSchema = z.union([
  z.boolean(),
  z
    .string()
    .min(1)
    .max(80)
    .refine((text) => !unseenCharacters.test(text), { error: "control_characters" }),
]);

/** What is true of a platform. A fact that is not there is unknown and counts as false. */
export const factsSchema = z.record(factNameSchema, factValueSchema).readonly();
export type Facts = Readonly<Record<string, boolean | string>>;
