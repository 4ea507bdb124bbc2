import { z } from "zod";

/** The base version that a writer was shown. Its number alone would be another base's too once the platform has moved. */
export const seenBaseView = z.strictObject({ id: z.uuid(), version: z.int32().positive() });
export type SeenBase = z.infer<typeof seenBaseView>;

/** A version as a writer names it who was shown it; null where there was none to show. */
export function seenBase(
  basePolicyId: string,
  version: { readonly number: number } | null | undefined,
): SeenBase | null {
  return version === null || version === undefined
    ? null
    : { id: basePolicyId, version: version.number };
}
