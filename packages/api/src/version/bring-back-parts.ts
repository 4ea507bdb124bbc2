import type { Tx } from "@cookiedesk/db/connect";
import {
  overrideChanges,
  ownFieldChanges,
  type OwnParts,
  partsOnlyIn,
  type TouchedLocales,
} from "@cookiedesk/domain/policy/draft-changes";
import { isSamePart, type PartRef } from "@cookiedesk/domain/policy/policy-field";

import type { ActorContext } from "../context.ts";
import { findLastRemoval, recordChange } from "../history-store.ts";
import { findField, writeField } from "../policy/field-store.ts";
import { keptPartSchema } from "../policy/kept-part.ts";
import { lockSubject } from "../policy/lock-store.ts";
import { findOverride, writeOverride } from "../policy/override-store.ts";
import { findPartsOf, insertCookie, insertSection, reinsertPart } from "../policy/part-store.ts";
import { takePartAway } from "../policy/remove-part.ts";
import { unwrap } from "../policy/stored-override.ts";
import { refOf } from "../policy/stored-part.ts";
import type { Subject } from "../policy/view.ts";
import { type KeptDraft, toOwnParts } from "./kept-draft.ts";

/** Makes a subject's own sections and rows those of the target, each with the revisions that it had. */
export async function bringBackParts(
  tx: Tx,
  ctx: ActorContext,
  subject: Subject,
  target: OwnParts,
  locales: TouchedLocales,
): Promise<void> {
  const stored = await findPartsOf(tx, subject);
  const present = toOwnParts(stored);
  const gone = partsOnlyIn(present, target);
  for (const part of stored) {
    if (gone.some((ref) => isSamePart(ref, refOf(part))))
      await takePartAway(tx, ctx, subject, part);
  }
  const missing = partsOnlyIn(target, present);
  for (const ref of missing) await putPartBack(tx, ctx, subject, target, ref);

  const placed = toOwnParts(await findPartsOf(tx, subject));
  const changes = ownFieldChanges(placed, target, null).filter(
    ({ part, locale }) =>
      // A part that was not there has nothing in preparation that could be lost.
      missing.some((ref) => isSamePart(ref, part)) ||
      locale === null ||
      locales === null ||
      locales.includes(locale),
  );
  const locked = await lockSubject(tx, subject);
  for (const change of changes) {
    const found = locked && (await findField(tx, locked, change, null));
    if (found === null) throw new Error(`${change.part.key} went while it was brought back`);
    const revision = found.revision + 1;
    await writeField(tx, ctx, subject, found, change.after, revision);
    await recordChange(tx, ctx, subject.id, { ...change, revision });
  }
}

/** Puts a part's row back where its removal kept it, or else writes a new one; its fields are written next. */
async function putPartBack(
  tx: Tx,
  ctx: ActorContext,
  subject: Subject,
  target: OwnParts,
  ref: PartRef,
): Promise<void> {
  const removal = await findLastRemoval(tx, subject.id, ref);
  if (removal !== null) {
    await reinsertPart(tx, keptPartSchema.parse(unwrap(removal.before)));
  } else {
    const id = ctx.newId();
    const section = target.sections.find((one) =>
      isSamePart(ref, { kind: "section", key: one.key }),
    );
    const cookie = target.cookies.find((one) => isSamePart(ref, { kind: "cookie", key: one.key }));
    if (section !== undefined) {
      await insertSection(tx, subject, { id, key: ref.key, orderKey: section.orderKey });
    }
    if (cookie !== undefined) {
      const { key, orderKey, names, kind } = cookie;
      await insertCookie(tx, subject, { id, key, orderKey, names, kind });
    }
  }
  await recordChange(tx, ctx, subject.id, {
    part: ref,
    field: "restored",
    locale: null,
    before: null,
    after: removal === null ? null : unwrap(removal.before),
    revision: 0,
  });
}

/** Makes a platform's overrides those of the target; one that ends leaves what its base says. */
export async function bringBackOverrides(
  tx: Tx,
  ctx: ActorContext,
  platformId: string,
  { present, target, locales }: { present: KeptDraft; target: KeptDraft; locales: TouchedLocales },
): Promise<void> {
  for (const change of overrideChanges(present.overrides, target.overrides, locales)) {
    const { before, after } = change;
    const kept = await findOverride(tx, platformId, change);
    const revision = (kept?.revision ?? 0) + 1;
    const base = before?.anchor ?? null;
    await writeOverride(tx, ctx, platformId, change, {
      value: after === null ? base : after.value,
      anchor: after === null ? base : after.anchor,
      active: after !== null,
      revision,
    });
    await recordChange(tx, ctx, platformId, {
      part: change.part,
      field: change.field,
      locale: change.locale,
      before: before === null ? (after?.anchor ?? null) : before.value,
      after: after === null ? base : after.value,
      revision,
    });
  }
}
