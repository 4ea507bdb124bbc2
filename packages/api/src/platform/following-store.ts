import type { Tx } from "@cookiedesk/db/connect";

import type { BaseTarget } from "./base-target.ts";

/** Writes what a platform's draft is made from from now on, and the revisions of all its own fields. */
export async function writeBaseTarget(
  tx: Tx,
  id: string,
  { base, following, taken }: Pick<BaseTarget, "base" | "following" | "taken">,
  revisions: Record<string, number>,
): Promise<void> {
  await tx.platform.update({
    where: { id },
    data: { basePolicyId: base.id, following, baseVersionId: taken?.id ?? null, revisions },
  });
}
