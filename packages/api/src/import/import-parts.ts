import type { Tx } from "@cookiedesk/db/connect";
import type { Json } from "@cookiedesk/domain/canonical-json";
import { localeSchema, type LocalizedText } from "@cookiedesk/domain/locale";
import { type CookieEntry, cookieKinds } from "@cookiedesk/domain/policy/cookie-entry";
import { type FieldRef, fieldRule, type PartRef } from "@cookiedesk/domain/policy/policy-field";
import type { Section } from "@cookiedesk/domain/policy/section";

import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { type LockedSubject } from "../policy/lock-store.ts";
import { findStoredPart, insertCookie, insertSection } from "../policy/part-store.ts";
import { isEditedByPerson, writeImported, type Written } from "./imported-field.ts";
import { makeWay } from "./make-way.ts";

/** Something that an import did not write, and why. */
export interface NotWritten {
  readonly code: Exclude<Written, "written" | "unchanged"> | "kept_removed";
  readonly ref: FieldRef | { readonly part: PartRef };
  readonly value: Json;
}

export interface PartsOutcome {
  written: number;
  readonly notWritten: NotWritten[];
}

/** Writes the sections and rows of a proposal into a subject's own parts, making those that are missing. */
export async function importParts(
  tx: Tx,
  ctx: ActorContext,
  locked: LockedSubject,
  { sections, cookies }: { sections: readonly Section[]; cookies: readonly CookieEntry[] },
): Promise<PartsOutcome> {
  const outcome: PartsOutcome = { written: 0, notWritten: [] };
  for (const { key, ...fields } of sections)
    await importPart(tx, ctx, locked, { kind: "section", key }, fields, outcome);
  for (const { key, ...fields } of cookies)
    await importPart(tx, ctx, locked, { kind: "cookie", key }, fields, outcome);
  return outcome;
}

async function importPart(
  tx: Tx,
  ctx: ActorContext,
  locked: LockedSubject,
  part: PartRef,
  fields: Readonly<Record<string, Json | undefined>>,
  outcome: PartsOutcome,
) {
  if ((await findStoredPart(tx, locked.subject, part)) === null) {
    if (await isEditedByPerson(tx, locked.subject.id, { part, field: "removed", locale: null })) {
      outcome.notWritten.push({ code: "kept_removed", ref: { part }, value: null });
      return;
    }
    if (!(await makeWay(tx, ctx, locked, part))) {
      outcome.notWritten.push({ code: "kept_edit", ref: { part }, value: null });
      return;
    }
    await createPart(tx, ctx, locked, part, fields);
    outcome.written += 1;
  }
  for (const { ref, value } of fieldsOf(part, fields)) {
    await importField(tx, ctx, locked, ref, value, outcome);
  }
}

/** Writes one field, or notes in the outcome why it was left. */
export async function importField(
  tx: Tx,
  ctx: ActorContext,
  locked: LockedSubject,
  ref: FieldRef,
  value: Json,
  outcome: PartsOutcome,
) {
  const written = await writeImported(tx, ctx, locked, ref, value);
  if (written === "written") outcome.written += 1;
  else if (written !== "unchanged") outcome.notWritten.push({ code: written, ref, value });
}

interface FieldValue {
  readonly ref: FieldRef;
  readonly value: Json;
}

function fieldsOf(part: PartRef, fields: Readonly<Record<string, Json | undefined>>): FieldValue[] {
  return Object.entries(fields).flatMap(([field, value = null]): FieldValue[] => {
    if (fieldRule(part.kind, field)?.prose !== true)
      return [{ ref: { part, field, locale: null }, value }];
    return Object.entries(value as LocalizedText).map(([locale, text]) => ({
      ref: { part, field, locale: localeSchema.parse(locale) },
      value: text,
    }));
  });
}

async function createPart(
  tx: Tx,
  ctx: ActorContext,
  { subject }: LockedSubject,
  part: PartRef,
  fields: Readonly<Record<string, Json | undefined>>,
) {
  const row = { id: ctx.newId(), key: part.key, orderKey: String(fields["orderKey"]) };
  if (part.kind === "section") {
    await insertSection(tx, subject, row);
  } else {
    const { names } = fields;
    const named = Array.isArray(names) ? names.map(String) : [part.key];
    await insertCookie(tx, subject, { ...row, names: named, kind: cookieKinds[0] });
  }
  await recordChange(tx, ctx, subject.id, {
    part,
    field: "added",
    locale: null,
    before: null,
    after: {},
    revision: 0,
  });
}
