import type { Json } from "@cookiedesk/domain/canonical-json";

import {
  baseAt,
  type BaseModel,
  type BaseVersion,
  fieldKey,
  type Model,
  type Override,
  partOf,
  partsOf,
  type Place,
  placeKey,
  platformAt,
  same,
  see,
  type SeenField,
  type Subject,
} from "./model-policy.ts";

/** What the API has to answer to an edit of one field. */
export type Saved =
  | { readonly ok: true; readonly revision: number; readonly unchanged: boolean }
  | { readonly ok: false; readonly code: "lost_race"; readonly theirs: Json; readonly at: number }
  | { readonly ok: false; readonly code: "gone" | "invalid" };

const gone: Saved = { ok: false, code: "gone" };

export interface FieldEdit {
  readonly subject: Subject;
  readonly place: Place;
  /** The revision that the writer saw. */
  readonly revision: number;
  /** The base version that the writer saw; null on a base's own draft. */
  readonly version: BaseVersion | null;
  /** The base whose version that is. */
  readonly base: BaseModel | null;
}

/** Saves a value: what it says already is no change, and what somebody else changed meanwhile is not overwritten. */
export function saveField(model: Model, edit: FieldEdit & { readonly value: Json }): Saved {
  // Parts are moved by an act of its own.
  return edit.place.field === "orderKey"
    ? { ok: false, code: "invalid" }
    : writeField(model, edit, edit.value);
}

/** Writes any field as the person saw it, where a part stands among them. */
export function writeField(model: Model, edit: FieldEdit, written: Json): Saved {
  const field = see(model, edit.subject, edit.place, edit.version);
  if (field === null) return gone;
  // Taking words away that were inherited leaves what the base says.
  const inherits = !field.isOwn && edit.place.locale !== null;
  const value = inherits ? (written ?? field.base) : written;
  if (same(field.value, value)) return { ok: true, revision: field.revision, unchanged: true };
  if (field.revision !== edit.revision) return lostRace(field);
  return field.isOwn ? writeOwn(model, edit, value) : writeOverride(model, edit, field, value);
}

/** Gives a field back to the base. */
export function resetField(model: Model, edit: FieldEdit): Saved {
  const field = see(model, edit.subject, edit.place, edit.version);
  if (field === null) return gone;
  if (field.isOwn) return { ok: false, code: "invalid" };
  if (!field.overridden) return { ok: true, revision: field.revision, unchanged: true };
  if (field.revision !== edit.revision) return lostRace(field);
  return writeOverride(model, edit, field, field.base);
}

/** Lets own words stand against what the base says now, or gives them up. */
export function settleConflict(
  model: Model,
  edit: FieldEdit & { readonly choice: "keep_own" | "take_base" },
): Saved {
  const { subject, place, version, choice } = edit;
  const field = see(model, subject, place, version);
  if (field === null || !field.overridden) return gone;
  if (field.partGone && choice === "keep_own") return gone;
  if (field.revision !== edit.revision) return lostRace(field);
  if (choice === "take_base") return writeOverride(model, edit, field, field.base);

  const override = platformAt(model, subject).overrides.get(placeKey(place));
  if (override === undefined) throw new Error("overridden, and no override");
  return write(model, edit, field, { value: override.value, anchor: field.base, active: true });
}

function writeOwn(model: Model, { subject, place }: FieldEdit, value: Json): Saved {
  const part = partOf(partsOf(model, subject), place);
  if (part === undefined) throw new Error("own, and no part");
  const key = fieldKey(place.field, place.locale);
  const revision = (part.fields.get(key)?.revision ?? 0) + 1;
  part.fields.set(key, { value, revision });
  countEdit(model, subject);
  return { ok: true, revision, unchanged: false };
}

/** Words equal to the base's are no difference. */
function writeOverride(model: Model, edit: FieldEdit, field: SeenField, value: Json): Saved {
  return write(model, edit, field, {
    value,
    anchor: field.base,
    active: !same(value, field.base),
  });
}

function write(
  model: Model,
  { subject, place }: FieldEdit,
  field: SeenField,
  written: Omit<Override, "revision">,
): Saved {
  const revision = field.revision + 1;
  platformAt(model, subject).overrides.set(placeKey(place), { ...written, revision });
  countEdit(model, subject);
  return { ok: true, revision, unchanged: false };
}

/** Every change leaves one line in the history of its subject. */
export function countEdit(model: Model, subject: Subject, edits = 1): void {
  const owner = subject.kind === "base" ? baseAt(model, subject) : platformAt(model, subject);
  owner.edits += edits;
}

function lostRace({ value, revision }: SeenField): Saved {
  return { ok: false, code: "lost_race", theirs: value, at: revision };
}
