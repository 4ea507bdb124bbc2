import { leafSchema } from "@cookiedesk/domain/seal/manifest";

import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { readVersion } from "./compared-policy.ts";
import type { OpenVersionInput } from "./input.ts";
import { findVersion, readSealed } from "./store.ts";
import type { OpenVersion } from "./view.ts";

/** One version as it was sealed: its manifest, its documents and its leaf in the ledger. */
export async function openVersion(
  ctx: ActorContext,
  { platformId, number }: OpenVersionInput,
): Promise<OpenVersion> {
  return inTransaction(ctx.db, async (tx) => {
    const row = await findVersion(tx, platformId, number);
    if (row === null) throw notFound("version");
    if (row.leaf === null) throw new Error(`version ${row.versionHash} has no leaf in the ledger`);
    return {
      versionHash: row.versionHash,
      ...(await readVersion(tx, row.versionHash)),
      leafHash: row.leaf.leafHash,
      leaf: leafSchema.parse(await readSealed(tx, row.leaf.leafHash)),
    };
  });
}
