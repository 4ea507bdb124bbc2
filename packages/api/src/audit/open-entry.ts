import type { ActorContext } from "../context.ts";
import { notFound } from "../trpc.ts";
import { describeChanges, describeEntries } from "./describe-entries.ts";
import type { AuditEntryInput } from "./input.ts";
import { findChanges, findEntry } from "./read-store.ts";
import type { AuditEntryDetails } from "./view.ts";

/** As many as one reads before asking for more. */
const limit = 50;

/** One entry with the fields that it changed, before and after, some at a time. */
export async function openEntry(
  { db }: ActorContext,
  { id, after }: AuditEntryInput,
): Promise<AuditEntryDetails> {
  const row = await findEntry(db, id);
  const [entry] = await describeEntries(db, row === null ? [] : [row]);
  if (entry === undefined) throw notFound("entry");
  const changes = await findChanges(db, [id], { after, limit: limit + 1 });
  return {
    entry,
    changes: await describeChanges(db, changes.slice(0, limit)),
    hasMore: changes.length > limit,
  };
}
