import type { Tx } from "@cookiedesk/db/connect";
import { canonicalLocale } from "@cookiedesk/domain/locale";
import { hasWords } from "@cookiedesk/render/words";

import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import type { LocaleResult } from "../locale-input.ts";
import { deleteLocale, writeLocale } from "../policy/locale-store.ts";
import { lockSubject } from "../policy/lock-store.ts";
import { findPlatforms, type PlatformRow } from "../policy/store.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import type { RemovePlatformLocaleInput, SetPlatformLocaleInput } from "./input.ts";
import { platformPart } from "./store.ts";

/** Adds a locale, or makes one live or a preparation. The default locale stays live. */
export async function setPlatformLocale(
  ctx: ActorContext,
  { platformId, locale, live }: SetPlatformLocaleInput,
): Promise<LocaleResult> {
  const canonical = canonicalLocale(locale);
  if (canonical === null) return { ok: false, code: "unknown_locale" };
  if (live && !hasWords(canonical)) return { ok: false, code: "words_missing" };

  return inTransaction(ctx.db, async (tx): Promise<LocaleResult> => {
    const platform = await lockPlatform(tx, platformId);
    if (!live && canonical === platform.defaultLocale) return { ok: false, code: "is_default" };
    const before = platform.locales.find((one) => one.locale === canonical);
    if (before?.live === live) return { ok: true };

    await writeLocale(tx, { kind: "platform", id: platformId }, { locale: canonical, live });
    const change = { before: before?.live ?? null, after: live };
    await recordChange(tx, ctx, platformId, {
      part: platformPart,
      field: "live",
      locale: canonical,
      ...change,
      revision: 0,
    });
    return { ok: true };
  });
}

/** Takes a locale away. What was written in it is kept, and is there again when the locale comes back. */
export async function removePlatformLocale(
  ctx: ActorContext,
  { platformId, locale }: RemovePlatformLocaleInput,
): Promise<LocaleResult> {
  return inTransaction(ctx.db, async (tx): Promise<LocaleResult> => {
    const platform = await lockPlatform(tx, platformId);
    const before = platform.locales.find((one) => one.locale === canonicalLocale(locale));
    if (before === undefined) return { ok: false, code: "unknown_locale" };
    if (before.locale === platform.defaultLocale) return { ok: false, code: "is_default" };

    await deleteLocale(tx, { kind: "platform", id: platformId }, before.locale);
    const change = { before: before.live, after: null };
    await recordChange(tx, ctx, platformId, {
      part: platformPart,
      field: "live",
      locale: before.locale,
      ...change,
      revision: 0,
    });
    return { ok: true };
  });
}

async function lockPlatform(tx: Tx, id: string): Promise<PlatformRow> {
  await lockSubject(tx, { kind: "platform", id });
  const [platform] = await findPlatforms(tx, { ids: [id] });
  if (platform === undefined) throw notFound("platform");
  return platform;
}
