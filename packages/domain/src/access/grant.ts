import { z } from "zod";

import { localeSchema } from "../locale.ts";
import { roleSchema } from "./role-schema.ts";

/** A role that a person has: for the platforms of one group, or everywhere, base policies and catalogue included. */
export const grantSchema = z
  .strictObject({
    role: roleSchema,
    /** The group's id; null: everywhere. */
    group: z.uuid().nullable(),
    /** The languages that a translator writes; for every other role none are named. */
    locales: z.array(localeSchema).readonly(),
  })
  .refine(({ role, locales }) => (role === "translator") === locales.length > 0, {
    error: "languages_of_translators",
    path: ["locales"],
  });
export type Grant = Readonly<z.infer<typeof grantSchema>>;
