import { assertMay } from "../access/assert-may.ts";
import { everywhere } from "../access/place.ts";
import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import { describeChanges, describeEntries } from "./describe-entries.ts";
import { type ExportFormat, formats } from "./export-format.ts";
import type { AuditFilter } from "./input.ts";
import { type EntryRow, findChanges, findEntries } from "./read-store.ts";
import { recordAct } from "./store.ts";

const pageLength = 200;
/** How many changes are in memory at once; an act that is made of more is by itself. */
const mostChanges = 1000;

/**
 * The record as a file, the oldest entry first, in pieces: all that matches up to the entry of the export itself, which is
 * the last one in it. Refused before anything is given where the caller may not read the record.
 */
export async function exportEntries(
  ctx: ActorContext,
  { filter, format }: { filter: AuditFilter; format: ExportFormat },
): Promise<AsyncGenerator<string>> {
  await assertMay(ctx.db, ctx.actor, "audit", everywhere());
  await inTransaction(ctx.db, (tx) =>
    recordAct(tx, ctx, { subject: null, after: { format, ...filter } }),
  );
  return writeEntries(ctx, filter, format);
}

async function* writeEntries(
  { db, entry: { id: last } }: ActorContext,
  filter: AuditFilter,
  format: ExportFormat,
): AsyncGenerator<string> {
  const { head, lines } = formats[format];
  if (head !== "") yield head;
  let behind: string | null = null;
  for (;;) {
    const page = { order: "oldest", behind, upTo: last, limit: pageLength } as const;
    const rows: EntryRow[] = await findEntries(db, filter, page);
    for (const some of byChanges(rows)) {
      const entries = await describeEntries(db, some);
      const ids = some.map(({ id }) => id);
      const changes = await describeChanges(db, await findChanges(db, ids));
      const changesOf = Map.groupBy(changes, ({ entryId }) => entryId);
      for (const entry of entries) {
        const own = changesOf.get(entry.id) ?? [];
        yield lines({ entry, changes: own.map(({ entryId: _entry, ...change }) => change) });
      }
    }
    behind = rows.at(-1)?.id ?? null;
    if (rows.length < pageLength) return;
  }
}

/** Entries in runs whose changes fit into memory together. */
function byChanges(rows: readonly EntryRow[]): EntryRow[][] {
  const runs: EntryRow[][] = [];
  let changes = 0;
  for (const row of rows) {
    const run = runs.at(-1);
    if (run === undefined || changes + row.changes > mostChanges) {
      runs.push([row]);
      changes = row.changes;
    } else {
      run.push(row);
      changes += row.changes;
    }
  }
  return runs;
}
