import { z } from "zod";

import { storableText } from "./storable-text.ts";

/** Why something is published without the approvals that it needs; null: it waits for them. */
export const emergencyInput = z
  .strictObject({ reason: storableText(2000).trim().min(1) })
  .nullable()
  .default(null);
