import type { Tx } from "@cookiedesk/db/connect";
import type { Json } from "@cookiedesk/domain/canonical-json";
import type { TouchedLocales } from "@cookiedesk/domain/policy/draft-changes";
import { isSameValue } from "@cookiedesk/domain/policy/save-field";

import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import { baseField } from "../platform/change-base.ts";
import { writeBaseTarget } from "../platform/following-store.ts";
import { platformPart, writePlatform } from "../platform/store.ts";
import type { PlatformDraft } from "../policy/load-draft.ts";
import { deleteLocale, writeLocale } from "../policy/locale-store.ts";
import { revisionsOf } from "../policy/stored-part.ts";
import { bringBackOverrides, bringBackParts } from "./bring-back-parts.ts";
import { type KeptDraft, toKeptDraft } from "./kept-draft.ts";
import { writeCatalogueHash } from "./restore-store.ts";

/**
 * Makes a draft whose platform and keys are locked say what the target says. Only what differs is written, each field as
 * its next revision and with its line in the history. Texts in locales that are not to be touched stay as they are.
 */
export async function bringBackDraft(
  tx: Tx,
  ctx: ActorContext,
  draft: PlatformDraft,
  target: KeptDraft,
  locales: TouchedLocales,
): Promise<void> {
  const present = toKeptDraft(draft);
  await bringBackPlatform(tx, ctx, draft, present, target);
  await bringBackLocales(tx, ctx, draft.platform.id, present, target);
  await bringBackParts(tx, ctx, { kind: "platform", id: draft.platform.id }, target.own, locales);
  await bringBackOverrides(tx, ctx, draft.platform.id, { present, target, locales });
}

async function bringBackPlatform(
  tx: Tx,
  ctx: ActorContext,
  { platform }: PlatformDraft,
  present: KeptDraft,
  target: KeptDraft,
): Promise<void> {
  const { id } = platform;
  const revisions = revisionsOf(platform);
  const change = async (
    field: string,
    before: Json,
    after: Json,
    write: (revisions: Record<string, number>) => Promise<void>,
  ) => {
    if (isSameValue(before, after)) return;
    const revision = (revisions[field] ?? 0) + 1;
    revisions[field] = revision;
    await write(revisions);
    const place = { part: platformPart, field, locale: null };
    await recordChange(tx, ctx, id, { ...place, before, after, revision });
  };
  const { name, facts, defaultLocale, base, catalogueHash } = target;
  await change("name", present.name, name, (next) => writePlatform(tx, id, { name }, next));
  await change("facts", present.facts, facts, (next) => writePlatform(tx, id, { facts }, next));
  await change("defaultLocale", present.defaultLocale, defaultLocale, (next) =>
    writePlatform(tx, id, { defaultLocale }, next),
  );
  await change(baseField, standOf(present), standOf(target), (next) =>
    writeBaseTarget(tx, id, { base, following: base.following, taken: base.taken }, next),
  );
  await change("catalogue", present.catalogueHash, catalogueHash, (next) =>
    writeCatalogueHash(tx, id, catalogueHash, next),
  );
}

/** How a draft stands on its base, as the history of edits keeps it. */
function standOf({ base: { key, following, taken } }: KeptDraft): Json {
  return { base: key, following, version: taken?.number ?? null };
}

async function bringBackLocales(
  tx: Tx,
  ctx: ActorContext,
  platformId: string,
  present: KeptDraft,
  target: KeptDraft,
): Promise<void> {
  const subject = { kind: "platform", id: platformId } as const;
  const isLiveIn = (draft: KeptDraft, locale: string) =>
    draft.locales.find((one) => one.locale === locale)?.live ?? null;
  const locales = new Set([...present.locales, ...target.locales].map(({ locale }) => locale));
  for (const locale of locales) {
    const before = isLiveIn(present, locale);
    const after = isLiveIn(target, locale);
    if (before === after) continue;
    if (after === null) await deleteLocale(tx, subject, locale);
    else await writeLocale(tx, subject, { locale, live: after });
    const place = { part: platformPart, field: "live", locale };
    await recordChange(tx, ctx, platformId, { ...place, before, after, revision: 0 });
  }
}
