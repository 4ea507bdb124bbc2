import { z } from "zod";

/** A hundred letters a line, for as many lines as a file may have, and room to spare. */
const csv = z.string().max(4_000_000);

export const previewManyInput = z.strictObject({ csv });
export type PreviewManyInput = z.infer<typeof previewManyInput>;

export const createManyInput = z.strictObject({
  csv,
  /** Only these lines, as a spreadsheet counts them; without it, every line that can be made. */
  rows: z.array(z.int32().positive()).max(10_000).optional(),
});
export type CreateManyInput = z.infer<typeof createManyInput>;
