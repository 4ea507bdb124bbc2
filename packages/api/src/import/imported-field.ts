import type { Tx } from "@cookiedesk/db/connect";
import type { Json } from "@cookiedesk/domain/canonical-json";
import { type FieldRef, fieldRule, type PartRef } from "@cookiedesk/domain/policy/policy-field";
import { isSameValue } from "@cookiedesk/domain/policy/save-field";

import { type Actor, type ActorContext, allGrants } from "../context.ts";
import { hasEditsNotBy, findLastChange, type Place, recordChange } from "../history-store.ts";
import { findField, writeField } from "../policy/field-store.ts";
import { type LockedSubject } from "../policy/lock-store.ts";

/** What an import writes is its own: a later import may write it again, as long as no person did in between. */
const importer: Actor = { id: "import", name: "import", email: "", grants: allGrants };

/** The same context with the import as the one who writes; that a person had it do so, the entry of the act says. */
export function asImporter(ctx: ActorContext): ActorContext {
  return { ...ctx, actor: importer, entry: { ...ctx.entry, by: ctx.actor.id } };
}

/** Whether a person wrote or removed this since an import did. */
export async function isEditedByPerson(tx: Tx, ownerId: string, place: Place): Promise<boolean> {
  const last = await findLastChange(tx, ownerId, place);
  return last !== null && last.by !== importer.id;
}

/** Whether a person ever wrote in this part, moved it or brought it back. */
export async function isTouchedByPerson(tx: Tx, ownerId: string, part: PartRef): Promise<boolean> {
  return hasEditsNotBy(tx, ownerId, part, importer.id);
}

export type Written = "written" | "unchanged" | "kept_edit" | "not_accepted";

/** Writes one field of a part that the subject owns, unless a person did, or its rule refuses it. */
export async function writeImported(
  tx: Tx,
  ctx: ActorContext,
  locked: LockedSubject,
  ref: FieldRef,
  value: Json,
): Promise<Written> {
  const read = value === null ? null : fieldRule(ref.part.kind, ref.field)?.schema.safeParse(value);
  if (read === undefined || read?.success === false) return "not_accepted";
  const accepted = read === null ? null : read.data;

  const found = await findField(tx, locked, ref, null);
  if (found === null) throw new Error(`${ref.part.kind} ${ref.part.key} has no field ${ref.field}`);
  if (isSameValue(found.value, accepted)) return "unchanged";
  if (await isEditedByPerson(tx, locked.subject.id, ref)) return "kept_edit";

  const revision = found.revision + 1;
  await writeField(tx, ctx, locked.subject, found, accepted, revision);
  await recordChange(tx, ctx, locked.subject.id, {
    ...ref,
    before: found.value,
    after: accepted,
    revision,
  });
  return "written";
}
