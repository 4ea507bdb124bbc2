import type { Tx } from "@cookiedesk/db/connect";
import type { KeptState } from "@cookiedesk/domain/seal/verify-version";

import { inspectBlobs } from "./blob-store.ts";

/** What is kept under a hash, opened; bytes of another hash or another shape are damaged, and have no value. */
export async function openKept<Value>(
  tx: Tx,
  hash: string,
  open: (sealed: unknown) => Value,
): Promise<{ readonly state: KeptState; readonly value: Value | null }> {
  const bytes = (await inspectBlobs(tx, [hash])).get(hash);
  if (bytes === undefined) return { state: "missing", value: null };
  if (bytes === "damaged") return { state: "damaged", value: null };
  try {
    return { state: "intact", value: open(JSON.parse(Buffer.from(bytes).toString("utf8"))) };
  } catch {
    return { state: "damaged", value: null };
  }
}
