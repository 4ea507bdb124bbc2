import type { Db, Tx } from "@cookiedesk/db/connect";

import { findPublished } from "./published-store.ts";
import type { ChangeRow, EntryRow } from "./read-store.ts";
import { findThings, type ThingRef } from "./thing-store.ts";
import type { AuditChange, AuditEntryView, Doer } from "./view.ts";

/** Entries as people read them: who and what by their names of today. */
export async function describeEntries(
  db: Db | Tx,
  rows: readonly EntryRow[],
): Promise<AuditEntryView[]> {
  const doerOf = await findDoersNamed(
    db,
    rows.map(({ by }) => by),
  );
  const thingOf = await findThings(
    db,
    rows.flatMap((row) => aboutOf(row) ?? []),
  );
  const published = await findPublished(db, rows);
  return rows.map(({ subjectKind: _kind, subjectId: _id, ...row }) => {
    const about = aboutOf({ subjectKind: _kind, subjectId: _id });
    return {
      ...row,
      at: row.at.toISOString(),
      by: doerOf(row.by),
      about: about === null ? null : thingOf(about),
      published: published.get(row.id) ?? null,
    };
  });
}

function aboutOf({
  subjectKind,
  subjectId,
}: Pick<EntryRow, "subjectKind" | "subjectId">): ThingRef | null {
  return subjectId === null ? null : { kind: subjectKind, id: subjectId };
}

/** Changes with the name of whose field it was. */
export async function describeChanges(
  db: Db | Tx,
  rows: readonly ChangeRow[],
): Promise<(AuditChange & { readonly entryId: string })[]> {
  const thingOf = await findThings(db, rows.map(ownerOf));
  return rows.map((row) => ({ ...row, owner: thingOf(ownerOf(row)) }));
}

/** The parts of a policy are a platform's or a base's. */
function ownerOf({ ownerId, part: { kind } }: ChangeRow): ThingRef {
  const isOfDraft = kind === "policy" || kind === "section" || kind === "cookie";
  return { kind: isOfDraft ? null : kind, id: ownerId };
}

/** Who did something, by their name of today. Programs go by what they are called, which is no id. */
export async function findDoersNamed(
  db: Db | Tx,
  ids: readonly string[],
): Promise<(id: string) => Doer> {
  const thingOf = await findThings(
    db,
    ids.map((id) => ({ kind: "person", id })),
  );
  return (id) => {
    const { name } = thingOf({ kind: "person", id });
    return programs.some((program) => program === id)
      ? { id, name: id, isPerson: false }
      : { id, name, isPerson: true };
  };
}

const programs = ["first run", "command line", "import", "migration"];
