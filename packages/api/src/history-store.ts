import type { Tx } from "@cookiedesk/db/connect";
import type { Json } from "@cookiedesk/domain/canonical-json";

import { recordAct } from "./audit/store.ts";
import type { ActorContext } from "./context.ts";
import { placeColumns, wrap } from "./policy/stored-override.ts";

/** What an edit was made of: a field of a policy's part, or of a platform, a provider or a category. */
export interface Place {
  readonly part: { readonly kind: string; readonly key: string };
  readonly field: string;
  readonly locale: string | null;
}

export interface Change extends Place {
  readonly before: Json;
  readonly after: Json;
  readonly revision: number;
  /** What the base said when `before` was written, where the change takes both away: without it there is no way back. */
  readonly anchor?: Json;
}

/** Adds one line to the history of edits and answers its id. */
export async function recordChange(
  tx: Tx,
  ctx: ActorContext,
  ownerId: string,
  change: Change,
): Promise<string> {
  const id = ctx.newId();
  await recordAct(tx, ctx, { subject: subjectOf({ ownerId, part: change.part }) });
  await tx.fieldChange.create({
    data: {
      id,
      entryId: ctx.entry.id,
      ownerId,
      ...placeColumns(change),
      before:
        change.anchor === undefined
          ? wrap(change.before)
          : { ...wrap(change.before), anchor: change.anchor },
      after: wrap(change.after),
      revision: change.revision,
      at: ctx.now(),
      by: ctx.actor.id,
    },
  });
  return id;
}

/** Parts of a policy are a platform's or a base's: whose, its id tells. */
function subjectOf({ ownerId, part: { kind } }: { ownerId: string; part: Place["part"] }) {
  const isOfPolicy = kind === "policy" || kind === "section" || kind === "cookie";
  return { kind: isOfPolicy ? null : kind, id: ownerId };
}

/** Adds a line to the history of each of many owners, a few statements for all of them. */
export async function recordChanges(
  tx: Tx,
  ctx: ActorContext,
  changes: readonly (Change & { readonly ownerId: string })[],
): Promise<void> {
  const [first] = changes;
  if (first === undefined) return;
  const at = ctx.now();
  const isOfOne = changes.every(({ ownerId }) => ownerId === first.ownerId);
  await recordAct(tx, ctx, { subject: isOfOne ? subjectOf(first) : null });
  await tx.fieldChange.createMany({
    data: changes.map(({ ownerId, ...change }) => ({
      id: ctx.newId(),
      entryId: ctx.entry.id,
      ownerId,
      ...placeColumns(change),
      before: wrap(change.before),
      after: wrap(change.after),
      revision: change.revision,
      at,
      by: ctx.actor.id,
    })),
  });
}

/**
 * The edit that made a revision of one place; null where it came without one. By the revision, not by the time: a clock
 * that was set back would name another person. A key that was used before had its revisions too: the later edit counts.
 */
export async function findEditTo(tx: Tx, ownerId: string, place: Place, revision: number) {
  return tx.fieldChange.findFirst({
    where: { ownerId, ...placeColumns(place), revision },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
}

/** The last edit of one place; null where it was never edited. */
export async function findLastChange(tx: Tx, ownerId: string, place: Place) {
  return tx.fieldChange.findFirst({
    where: { ownerId, ...placeColumns(place) },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
}

/** Every edit of one place of each of many owners, the last one last. */
export async function findChangesOf(tx: Tx, ownerIds: readonly string[], place: Place) {
  return tx.fieldChange.findMany({
    where: { ownerId: { in: [...ownerIds] }, ...placeColumns(place) },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
}

/** How often an owner was edited, and the last edit. */
export async function findEdits(tx: Tx, ownerId: string) {
  const editRevision = await tx.fieldChange.count({ where: { ownerId } });
  const last = await tx.fieldChange.findFirst({
    where: { ownerId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  return { editRevision, last };
}

/** The edit that took a part away, by its id; null where the owner's history has no such edit of this part. */
export async function findRemoval(
  tx: Tx,
  ownerId: string,
  { part, change }: { part: Place["part"]; change: string },
) {
  return tx.fieldChange.findFirst({
    where: { id: change, ownerId, field: "removed", partKind: part.kind, partKey: part.key },
  });
}

/** Every edit that took a part of this key away, the last one first. */
export async function findRemovals(tx: Tx, ownerId: string, part: Place["part"]) {
  const place = { part, field: "removed", locale: null };
  return tx.fieldChange.findMany({
    where: { ownerId, ...placeColumns(place) },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
}

/** The last edit that took a part away; null where it was never removed. */
export async function findLastRemoval(tx: Tx, ownerId: string, part: Place["part"]) {
  return findLastChange(tx, ownerId, { part, field: "removed", locale: null });
}

/** An edit of this field by its id; null where the owner's history has no such edit. */
export async function findChange(
  tx: Tx,
  ownerId: string,
  { id, field }: { id: string; field: string },
) {
  return tx.fieldChange.findFirst({ where: { id, ownerId, field } });
}

/** Which of the owners this writer created first; null where it created none of them. */
export async function findFirstCreatedBy(
  tx: Tx,
  ownerIds: readonly string[],
  by: string,
): Promise<string | null> {
  const created = await tx.fieldChange.findFirst({
    where: { ownerId: { in: [...ownerIds] }, field: "created", by },
    orderBy: { at: "asc" },
  });
  return created?.ownerId ?? null;
}

/** Whether anybody else than this one ever edited a part, in any of its fields. */
export async function hasEditsNotBy(
  tx: Tx,
  ownerId: string,
  { kind, key }: Place["part"],
  by: string,
): Promise<boolean> {
  const edits = await tx.fieldChange.count({
    where: { ownerId, partKind: kind, partKey: key, by: { not: by } },
  });
  return edits > 0;
}
