import type { Tx } from "@cookiedesk/db/connect";
import { partsOnlyIn, type TouchedLocales } from "@cookiedesk/domain/policy/draft-changes";
import { type PartRef, policyPart } from "@cookiedesk/domain/policy/policy-field";

import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { deleteLocale, writeLocale } from "../policy/locale-store.ts";
import type { BaseDraft } from "../policy/load-draft.ts";
import { findHolders } from "../policy/part-store.ts";
import { findText, writeText } from "../policy/text-store.ts";
import { bringBackParts } from "../version/bring-back-parts.ts";
import type { KeptBaseDraft } from "./kept-base-draft.ts";

/** A part that cannot come back because platforms have one of its key by now. */
export interface HeldKey {
  readonly part: PartRef;
  readonly platforms: number;
}

/** The parts of a target whose key platforms gave to parts of their own since the base's went. */
export async function findHeldKeys(
  tx: Tx,
  { base, whole }: BaseDraft,
  target: KeptBaseDraft,
): Promise<HeldKey[]> {
  const held: HeldKey[] = [];
  for (const part of partsOnlyIn(target, whole)) {
    if (part.kind === "policy") continue;
    const holders = await findHolders(tx, base.id, { kind: part.kind, key: part.key });
    if (holders.length > 0) held.push({ part, platforms: holders.length });
  }
  return held;
}

/** Makes a base's draft the target, each place with its next revision. Locales beside those named keep their texts. */
export async function bringBackBase(
  tx: Tx,
  ctx: ActorContext,
  draft: BaseDraft,
  target: KeptBaseDraft,
  locales: TouchedLocales,
): Promise<void> {
  await bringBackLocales(tx, ctx, draft, target);
  await bringBackTitle(tx, ctx, draft, target, locales);
  await bringBackParts(tx, ctx, { kind: "base", id: draft.base.id }, target, locales);
}

async function bringBackLocales(
  tx: Tx,
  ctx: ActorContext,
  { base }: BaseDraft,
  target: KeptBaseDraft,
): Promise<void> {
  const subject = { kind: "base", id: base.id } as const;
  const tags = new Set<string>([...base.locales, ...target.locales].map(({ locale }) => locale));
  for (const locale of tags) {
    const before = base.locales.find((one) => one.locale === locale)?.live ?? null;
    const after = target.locales.find((one) => one.locale === locale)?.live ?? null;
    if (before === after) continue;
    if (after === null) await deleteLocale(tx, subject, locale);
    else await writeLocale(tx, subject, { locale, live: after });
    const place = { part: policyPart, field: "live", locale };
    await recordChange(tx, ctx, base.id, { ...place, before, after, revision: 0 });
  }
}

async function bringBackTitle(
  tx: Tx,
  ctx: ActorContext,
  { base, whole }: BaseDraft,
  { title }: KeptBaseDraft,
  locales: TouchedLocales,
): Promise<void> {
  const tags = new Set([...Object.keys(whole.title), ...Object.keys(title)]);
  for (const locale of tags) {
    const before = whole.title[locale] ?? null;
    const after = title[locale] ?? null;
    if (before === after || (locales !== null && !locales.includes(locale))) continue;
    const place = { partId: base.id, field: "title", locale };
    const revision = ((await findText(tx, place))?.revision ?? 0) + 1;
    await writeText(tx, ctx, place, { value: after, revision });
    const change = { part: policyPart, field: "title", locale, before, after, revision };
    await recordChange(tx, ctx, base.id, change);
  }
}
