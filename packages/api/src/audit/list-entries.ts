import type { ActorContext } from "../context.ts";
import { describeEntries } from "./describe-entries.ts";
import type { ListAuditInput } from "./input.ts";
import { findEntries } from "./read-store.ts";
import type { AuditList } from "./view.ts";

/** The record of all acts, the newest first, a page at a time. */
export async function listEntries(
  { db }: ActorContext,
  { before, limit, ...filter }: ListAuditInput,
): Promise<AuditList> {
  const page = { order: "newest", behind: before, limit: limit + 1 } as const;
  const rows = await findEntries(db, filter, page);
  return {
    rows: await describeEntries(db, rows.slice(0, limit)),
    hasMore: rows.length > limit,
  };
}
