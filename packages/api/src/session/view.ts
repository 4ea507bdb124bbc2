import { grantSchema } from "@cookiedesk/domain/access/grant";
import { z } from "zod";

/** `setUp` is false as long as there is no account at all. */
export const sessionView = z.object({
  account: z
    .object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      /** What they may do. */
      grants: z.array(grantSchema).readonly(),
    })
    .nullable(),
  setUp: z.boolean(),
});
export type SessionView = z.infer<typeof sessionView>;
