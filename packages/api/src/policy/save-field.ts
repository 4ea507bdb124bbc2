import type { Tx } from "@cookiedesk/db/connect";
import type { Json } from "@cookiedesk/domain/canonical-json";
import { type FieldRef, fieldRule } from "@cookiedesk/domain/policy/policy-field";
import { isSameValue } from "@cookiedesk/domain/policy/save-field";

import { hasCategory } from "../catalogue/category-store.ts";
import { hasProvider } from "../catalogue/provider-store.ts";
import type { ActorContext } from "../context.ts";
import { saveKept } from "../save-kept.ts";
import type { SaveResult } from "../save-result.ts";
import { inTransaction } from "../transaction.ts";
import { findField, type FoundField, writeField } from "./field-store.ts";
import { hasLocale } from "./locale-store.ts";
import { lockSubject } from "./lock-store.ts";
import type { SaveFieldInput } from "./input.ts";
import { writeOverride } from "./override-store.ts";
import { saveProblems } from "./save-problem.ts";
import type { Subject } from "./view.ts";

/** Saves one field, in one locale where it is prose. Words equal to the base's are no difference and make no override. */
export async function saveField(ctx: ActorContext, input: SaveFieldInput): Promise<SaveResult> {
  const { subject, part, field, locale } = input;
  const read = readValue(input, input.value);
  if (!read.ok) return { ok: false, code: "invalid", problems: read.problems };

  return inTransaction(ctx.db, async (tx): Promise<SaveResult> => {
    const locked = await lockSubject(tx, subject);
    const found = locked && (await findField(tx, locked, { part, field, locale }, input.base));
    if (found === null) return { ok: false, code: "gone" };
    // A text in a locale that the subject does not have would be seen by nobody.
    if (locale !== null && !(await hasLocale(tx, subject, locale))) {
      return { ok: false, code: "invalid", problems: [{ code: "not_a_locale_here" }] };
    }
    if (!(await existsInCatalogue(tx, field, read.value))) {
      return { ok: false, code: "invalid", problems: [{ code: `unknown_${field}` }] };
    }
    return saveFound(tx, ctx, subject, found, { value: read.value, revision: input.revision });
  });
}

/** Decides and writes; the subject is locked, and the value has been read by its rule. */
export async function saveFound(
  tx: Tx,
  ctx: ActorContext,
  subject: Subject,
  found: FoundField,
  written: { value: Json; revision: number },
): Promise<SaveResult> {
  // Taking an inherited text away leaves what the base says.
  const value =
    found.home.kind === "override" && found.ref.locale !== null
      ? (written.value ?? found.home.base)
      : written.value;
  return saveKept(
    tx,
    ctx,
    subject.id,
    { place: found.ref, kept: found, written: { ...written, value } },
    (revision) =>
      found.home.kind === "override" && isSameValue(value, found.home.base)
        ? putBack(tx, ctx, subject, found, revision)
        : writeField(tx, ctx, subject, found, value, revision),
  );
}

/** Ends an override: its field says again what the base says. */
export async function putBack(
  tx: Tx,
  ctx: ActorContext,
  subject: Subject,
  found: FoundField,
  revision: number,
) {
  if (found.home.kind !== "override") throw new Error(`${found.ref.field} is no override`);
  const { base } = found.home;
  await writeOverride(tx, ctx, subject.id, found.ref, {
    value: base,
    anchor: base,
    active: false,
    revision,
  });
}

/** Reads a value by its field's rule. A text may also be taken away. */
export function readValue({ part, field, locale }: FieldRef, value: Json) {
  const rule = fieldRule(part.kind, field);
  if (rule === undefined) throw new Error(`${part.kind} has no field ${field}`);
  if (field === "orderKey")
    return { ok: false as const, problems: [{ code: "moved_by_its_own_act" }] };
  if (locale !== null && value === null) return { ok: true as const, value: null };
  const read = rule.schema.safeParse(value);
  return read.success
    ? { ok: true as const, value: read.data }
    : { ok: false as const, problems: saveProblems(read.error) };
}

/** A row may only name a provider and a category that the catalogue has. */
async function existsInCatalogue(tx: Tx, field: string, value: Json): Promise<boolean> {
  if (typeof value !== "string") return true;
  if (field === "provider") return hasProvider(tx, value);
  if (field === "category") return hasCategory(tx, value);
  return true;
}
