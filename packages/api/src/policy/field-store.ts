import type { Tx } from "@cookiedesk/db/connect";
import type { Json } from "@cookiedesk/domain/canonical-json";
import type { FieldRef } from "@cookiedesk/domain/policy/policy-field";
import { rebaseOverrides } from "@cookiedesk/domain/merge/rebase-overrides";
import type { BasePolicyContent } from "@cookiedesk/domain/policy/policy-content";
import { baseValue, findPart } from "@cookiedesk/domain/policy/resolve";
import type { KeptField } from "@cookiedesk/domain/policy/save-field";

import type { ActorContext } from "../context.ts";
import type { LockedSubject } from "./lock-store.ts";
import { findOverride, type OverrideRow, writeOverride } from "./override-store.ts";
import { findStoredPart, writeColumn } from "./part-store.ts";
import type { SeenBase } from "./seen-base.ts";
import { everStoodOn, findBaseContent } from "./store.ts";
import { toOverride } from "./stored-override.ts";
import { revisionsOf, type StoredPart, toCookie, toSection } from "./stored-part.ts";
import { findText, type TextPlace, writeText } from "./text-store.ts";
import type { Subject } from "./view.ts";

/** Where a field is kept. A platform keeps what it does differently from its base as an override. */
export type FieldHome =
  | { readonly kind: "column"; readonly part: StoredPart }
  | { readonly kind: "text"; readonly partId: string }
  | {
      readonly kind: "override";
      readonly row: OverrideRow | null;
      readonly base: Json;
      /** The base has no such part any more. */
      readonly partGone: boolean;
    };

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
  seen: SeenBase | null,
): Promise<FoundField | null> {
  if (subject.kind === "base" && ref.part.kind === "policy") return readText(tx, basePolicyId, ref);

  const own = await findStoredPart(tx, subject, ref.part);
  if (own !== null) {
    if (ref.locale !== null) return readText(tx, own.row.id, ref);
    if (ref.field === "hidden") return null;
    const revision = revisionsOf(own.row)[ref.field] ?? 0;
    return { ref, value: scalarOf(own, ref.field), revision, home: { kind: "column", part: own } };
  }

  if (subject.kind === "base" || seen === null) return null;
  // What was written before a move is anchored to the base of then; other bases are none of the writer's business.
  if (seen.id !== basePolicyId && !(await everStoodOn(tx, subject.id, seen.id))) return null;
  const content = await findBaseContent(tx, seen.id, seen.version);
  if (content === null) return null;
  const found = await readInherited(tx, subject, ref, content);
  // An override outlives the part that its base took away: it is a conflict to settle.
  return found.home.kind === "override" && found.home.partGone && found.revision === 0
    ? null
    : found;
}

async function readText(tx: Tx, partId: string, ref: FieldRef): Promise<FoundField> {
  const row = await findText(tx, textPlace(partId, ref));
  return {
    ref,
    value: row?.value ?? null,
    revision: row?.revision ?? 0,
    home: { kind: "text", partId },
  };
}

async function readInherited(
  tx: Tx,
  subject: Subject,
  ref: FieldRef,
  content: BasePolicyContent,
): Promise<FoundField> {
  const row = await findOverride(tx, subject.id, ref);
  const base = baseValue(content, ref);
  // A writer sees what counts on the base of now, own words that took its change in among them.
  const [override] =
    row?.active === true ? rebaseOverrides(content, [toOverride(row)]).overrides : [];
  const value = override === undefined ? base : override.value;
  return {
    ref,
    value,
    revision: row?.revision ?? 0,
    home: { kind: "override", row, base, partGone: findPart(content, ref.part) === undefined },
  };
}

/** The value of a field that is no prose. */
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
  switch (found.home.kind) {
    case "column":
      await writeColumn(tx, found.home.part, found.ref.field, value, revision);
      break;
    case "text":
      await writeText(tx, ctx, textPlace(found.home.partId, found.ref), {
        value: typeof value === "string" ? value : null,
        revision,
      });
      break;
    case "override":
      await writeOverride(tx, ctx, subject.id, found.ref, {
        value,
        anchor: found.home.base,
        active: true,
        revision,
      });
      break;
  }
}

function textPlace(partId: string, { field, locale }: FieldRef): TextPlace {
  return { partId, field, locale: locale ?? "" };
}
