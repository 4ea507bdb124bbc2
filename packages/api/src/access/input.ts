import { z } from "zod";

/** The place that somebody asks about for themselves. */
export const ownDenialsInput = z.strictObject({
  place: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("somewhere") }),
    z.strictObject({ kind: z.literal("everywhere") }),
    z.strictObject({ kind: z.literal("platform"), platformId: z.uuid() }),
  ]),
});
export type OwnDenialsInput = z.infer<typeof ownDenialsInput>;
