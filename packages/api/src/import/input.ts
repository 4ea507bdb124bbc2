import { z } from "zod";

import { storableText } from "../storable-text.ts";

const files = z
  .array(z.strictObject({ name: storableText(300).min(1), base64: z.base64() }))
  .min(1)
  .max(100);

export const recogniseInput = z.strictObject({ files });
export type RecogniseInput = z.infer<typeof recogniseInput>;

export const importInput = z.strictObject({ files, basePolicyId: z.uuid().optional() });
export type ImportInput = z.infer<typeof importInput>;

export const importIdInput = z.strictObject({ id: z.uuid() });
export type ImportIdInput = z.infer<typeof importIdInput>;
