import { z } from "zod";

const number = z.int32().positive();

/** One side of a comparison: what a platform's draft, its live version or any version shows, or a base by itself. */
export const comparedSideInput = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("draft"), platformId: z.uuid() }),
  z.strictObject({ kind: z.literal("live"), platformId: z.uuid() }),
  z.strictObject({ kind: z.literal("version"), platformId: z.uuid(), number }),
  z.strictObject({
    kind: z.literal("base"),
    basePolicyId: z.uuid(),
    number: z.union([number, z.literal("draft")]),
  }),
]);
export type ComparedSideInput = z.infer<typeof comparedSideInput>;

export const compareVersionsInput = z.strictObject({ a: comparedSideInput, b: comparedSideInput });
export type CompareVersionsInput = z.infer<typeof compareVersionsInput>;
