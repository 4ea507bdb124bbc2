import type { Tx } from "@cookiedesk/db/connect";
import type { Json } from "@cookiedesk/domain/canonical-json";
import type { FieldRef, PartRef } from "@cookiedesk/domain/policy/policy-field";
import type { BasePolicyContent } from "@cookiedesk/domain/policy/policy-content";
import { baseValue, findPart } from "@cookiedesk/domain/policy/resolve";
import type { KeptField } from "@cookiedesk/domain/policy/save-field";

import type { ActorContext } from "../context.ts";
import type { LockedSubject } from "./lock-subject.ts";
import { findBaseContent, type OverrideRow } from "./store.ts";
import { placeColumns, unwrap, wrap } from "./stored-override.ts";
import {
  cookieColumnsOf,
  revisionsOf,
  sectionColumnsOf,
  type StoredPart,
  toCookie,
  toSection,
} from "./stored-part.ts";
import type { Subject } from "./view.ts";

/** Where a field is kept. A platform keeps what it does differently from its base as an override. */
export type FieldHome =
  | { readonly kind: "column"; readonly part: StoredPart }
  | { readonly kind: "text"; readonly partId: string }
  | { readonly kind: "override"; readonly row: OverrideRow | null; readonly base: Json };

export interface FoundField extends KeptField {
  readonly ref: FieldRef;
  readonly home: FieldHome;
}

/**
 * The field as it is kept now; null where there is no such part, or the part has no such field here.
 * What a platform inherits is read from the base version that the writer was shown.
 */
export async function findField(
  tx: Tx,
  { subject, basePolicyId }: LockedSubject,
  ref: FieldRef,
  baseVersion: number | null,
): Promise<FoundField | null> {
  if (subject.kind === "base" && ref.part.kind === "policy") return findText(tx, basePolicyId, ref);

  const own = await findStoredPart(tx, subject, ref.part);
  if (own !== null) {
    if (ref.locale !== null) return findText(tx, own.row.id, ref);
    if (ref.field === "hidden") return null;
    const revision = revisionsOf(own.row)[ref.field] ?? 0;
    return { ref, value: scalarOf(own, ref.field), revision, home: { kind: "column", part: own } };
  }

  if (subject.kind === "base" || baseVersion === null) return null;
  const content = await findBaseContent(tx, basePolicyId, baseVersion);
  if (content === null) return null;
  const found = await findOverride(tx, subject, ref, content);
  // An override outlives the part that its base took away: it is a conflict to settle.
  return findPart(content, ref.part) === undefined && found.revision === 0 ? null : found;
}

async function findText(tx: Tx, partId: string, ref: FieldRef): Promise<FoundField> {
  const key = { partId, field: ref.field, locale: ref.locale ?? "" };
  const row = await tx.localizedText.findUnique({ where: { partId_field_locale: key } });
  return {
    ref,
    value: row?.value ?? null,
    revision: row?.revision ?? 0,
    home: { kind: "text", partId },
  };
}

async function findOverride(
  tx: Tx,
  subject: Subject,
  ref: FieldRef,
  content: BasePolicyContent,
): Promise<FoundField> {
  const place = { platformId: subject.id, ...placeColumns(ref) };
  const row = await tx.override.findUnique({
    where: { platformId_partKind_partKey_field_locale: place },
  });
  const base = baseValue(content, ref);
  const value = row?.active === true ? unwrap(row.value) : base;
  return { ref, value, revision: row?.revision ?? 0, home: { kind: "override", row, base } };
}

/** A subject's own section or row; null where it has none of this key. */
export async function findStoredPart(
  tx: Tx,
  subject: Subject,
  { kind, key }: PartRef,
): Promise<StoredPart | null> {
  const where =
    subject.kind === "base" ? { basePolicyId: subject.id, key } : { platformId: subject.id, key };
  if (kind === "section") {
    const row = await tx.section.findFirst({ where });
    return row === null
      ? null
      : { kind, row, texts: await tx.localizedText.findMany({ where: { partId: row.id } }) };
  }
  if (kind === "cookie") {
    const row = await tx.cookieEntry.findFirst({ where });
    return row === null
      ? null
      : { kind, row, texts: await tx.localizedText.findMany({ where: { partId: row.id } }) };
  }
  return null;
}

/** The value of a part's own field that is the same in every locale; null where it says nothing. */
export function scalarOf(part: StoredPart, field: string): Json {
  const value = part.kind === "section" ? toSection(part) : toCookie(part);
  return (value as Readonly<Record<string, Json | undefined>>)[field] ?? null;
}

/** Writes a field's next revision. */
export async function writeField(
  tx: Tx,
  ctx: ActorContext,
  subject: Subject,
  found: FoundField,
  value: Json,
  revision: number,
) {
  const stamp = { updatedAt: ctx.now(), updatedBy: ctx.actor.id };
  switch (found.home.kind) {
    case "column":
      await writeColumn(tx, found.home.part, found.ref.field, value, revision);
      break;
    case "text": {
      const key = {
        partId: found.home.partId,
        field: found.ref.field,
        locale: found.ref.locale ?? "",
      };
      const text = { value: typeof value === "string" ? value : null, revision, ...stamp };
      await tx.localizedText.upsert({
        where: { partId_field_locale: key },
        create: { ...key, ...text },
        update: text,
      });
      break;
    }
    case "override":
      await writeOverride(tx, ctx, subject, found.ref, {
        value,
        anchor: found.home.base,
        active: true,
        revision,
      });
      break;
  }
}

async function writeColumn(tx: Tx, part: StoredPart, field: string, value: Json, revision: number) {
  const revisions = { ...revisionsOf(part.row), [field]: revision };
  const where = { id: part.row.id };
  if (part.kind === "section") {
    await tx.section.update({ where, data: { ...sectionColumnsOf(field, value), revisions } });
  } else {
    await tx.cookieEntry.update({ where, data: { ...cookieColumnsOf(field, value), revisions } });
  }
}

export interface WrittenOverride {
  readonly value: Json;
  readonly anchor: Json;
  readonly active: boolean;
  readonly revision: number;
}

/** Writes an override of this place, new or again. */
export async function writeOverride(
  tx: Tx,
  ctx: ActorContext,
  subject: Subject,
  ref: FieldRef,
  written: WrittenOverride,
) {
  const place = { platformId: subject.id, ...placeColumns(ref) };
  const columns = {
    value: wrap(written.value),
    anchor: wrap(written.anchor),
    active: written.active,
    revision: written.revision,
    updatedAt: ctx.now(),
    updatedBy: ctx.actor.id,
  };
  await tx.override.upsert({
    where: { platformId_partKind_partKey_field_locale: place },
    create: { id: ctx.newId(), ...place, ...columns },
    update: columns,
  });
}
