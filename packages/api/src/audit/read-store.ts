import type { Db, Tx } from "@cookiedesk/db/connect";
import type { Json } from "@cookiedesk/domain/canonical-json";
import { z } from "zod";

import { unwrap } from "../policy/stored-override.ts";
import { beginningsOf } from "./act-group.ts";
import type { AuditFilter } from "./input.ts";

export interface EntryRow {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly act: string;
  readonly requestId: string | null;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly before: Json;
  readonly after: Json;
  /** How many fields it changed. */
  readonly changes: number;
}

/** The entries that match, the newest first, or the oldest first; from behind one of them on. */
export async function findEntries(
  db: Db | Tx,
  filter: AuditFilter,
  page: { order: "newest" | "oldest"; behind: string | null; upTo?: string; limit: number },
): Promise<EntryRow[]> {
  const { behind, upTo } = page;
  const isNewest = page.order === "newest";
  const rows = await db.auditEntry.findMany({
    where: {
      AND: [
        ...matching(filter),
        ...(behind === null ? [] : [{ id: isNewest ? { lt: behind } : { gt: behind } }]),
        ...(upTo === undefined ? [] : [{ id: { lte: upTo } }]),
      ],
    },
    orderBy: { id: isNewest ? "desc" : "asc" },
    take: page.limit,
    include: { _count: { select: { changes: true } } },
  });
  return rows.map(({ _count, before, after, ...row }) => ({
    ...row,
    before: z.json().parse(before),
    after: z.json().parse(after),
    changes: _count.changes,
  }));
}

function matching({ by, group, act, subject, from, to }: AuditFilter) {
  const owner = z.uuid().safeParse(subject).data;
  const isAbout = [{ subjectId: subject ?? null }];
  return [
    ...(by === undefined ? [] : [{ by }]),
    ...(act === undefined ? [] : [{ act }]),
    ...(group === undefined
      ? []
      : [{ OR: beginningsOf[group].map((startsWith) => ({ act: { startsWith } })) }]),
    ...(from === undefined ? [] : [{ at: { gte: new Date(from) } }]),
    ...(to === undefined ? [] : [{ at: { lt: new Date(to) } }]),
    ...(subject === undefined
      ? []
      : [
          owner === undefined
            ? { OR: isAbout }
            : { OR: [...isAbout, { changes: { some: { ownerId: owner } } }] },
        ]),
  ];
}

/** One entry; null where there is none of this id. */
export async function findEntry(db: Db | Tx, id: string): Promise<EntryRow | null> {
  const page = { order: "newest", behind: null, upTo: id, limit: 1 } as const;
  const [row] = await findEntries(db, {}, page);
  return row?.id === id ? row : null;
}

export interface ChangeRow {
  readonly id: string;
  readonly entryId: string;
  readonly ownerId: string;
  readonly part: { readonly kind: string; readonly key: string };
  readonly field: string;
  readonly locale: string | null;
  readonly before: Json;
  readonly after: Json;
  readonly revision: number;
}

/** The changes that these entries are made of, in the order in which they were written. */
export async function findChanges(
  db: Db | Tx,
  entryIds: readonly string[],
  { after = null, limit }: { after?: string | null; limit?: number } = {},
): Promise<ChangeRow[]> {
  const rows = await db.fieldChange.findMany({
    where: { entryId: { in: [...entryIds] }, ...(after === null ? {} : { id: { gt: after } }) },
    orderBy: { id: "asc" },
    ...(limit === undefined ? {} : { take: limit }),
  });
  return rows.map(({ id, entryId, ownerId, partKind, partKey, field, locale, ...change }) => ({
    id,
    entryId: entryId ?? "",
    ownerId,
    part: { kind: partKind, key: partKey },
    field,
    locale: locale === "" ? null : locale,
    before: unwrap(change.before),
    after: unwrap(change.after),
    revision: change.revision,
  }));
}

/** Everybody who has an entry, by id. */
export async function findDoers(db: Db | Tx): Promise<string[]> {
  const rows = await db.$queryRaw<{ by: string }[]>`select distinct by from "AuditEntry"`;
  return rows.map(({ by }) => by);
}
