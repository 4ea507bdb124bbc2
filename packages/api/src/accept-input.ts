import { acceptanceReasonSchema } from "@cookiedesk/domain/policy/accept-warnings";
import { z } from "zod";

import { storableText } from "./storable-text.ts";

/** The warnings that a person publishes in spite of, each with the reason. */
export const acceptedInput = z
  .array(
    z.strictObject({
      /** The finding's key. */
      finding: z.string().min(1).max(20_000),
      reason: storableText(2000).pipe(acceptanceReasonSchema),
    }),
  )
  .max(5000)
  .default([]);
