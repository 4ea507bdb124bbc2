import type { Tx } from "@cookiedesk/db/connect";
import { canonicalLocale } from "@cookiedesk/domain/locale";
import { policyPart } from "@cookiedesk/domain/policy/policy-field";
import { hasWords } from "@cookiedesk/render/words";

import type { ActorContext } from "../context.ts";
import { recordChange } from "../history-store.ts";
import type { LocaleResult } from "../locale-input.ts";
import { deleteLocale, writeLocale } from "../policy/locale-store.ts";
import { lockSubject } from "../policy/lock-store.ts";
import { type BaseRow, findBases } from "../policy/store.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import type { RemoveBaseLocaleInput, SetBaseLocaleInput } from "./input.ts";

/** Adds a locale to a base's draft, or makes one live or a preparation: live ones are in its next version. */
export async function setBaseLocale(
  ctx: ActorContext,
  { basePolicyId, locale, live }: SetBaseLocaleInput,
): Promise<LocaleResult> {
  const canonical = canonicalLocale(locale);
  if (canonical === null) return { ok: false, code: "unknown_locale" };
  if (live && !hasWords(canonical)) return { ok: false, code: "words_missing" };

  return inTransaction(ctx.db, async (tx): Promise<LocaleResult> => {
    const base = await lockBase(tx, basePolicyId);
    const before = base.locales.find((one) => one.locale === canonical);
    if (before?.live === live) return { ok: true };
    if (!live && isLastLive(base, canonical)) return { ok: false, code: "last_live" };

    await writeLocale(tx, { kind: "base", id: basePolicyId }, { locale: canonical, live });
    const change = { before: before?.live ?? null, after: live };
    await recordChange(tx, ctx, basePolicyId, {
      part: policyPart,
      field: "live",
      locale: canonical,
      ...change,
      revision: 0,
    });
    return { ok: true };
  });
}

/** Takes a locale away. What was written in it is kept, and is there again when the locale comes back. */
export async function removeBaseLocale(
  ctx: ActorContext,
  { basePolicyId, locale }: RemoveBaseLocaleInput,
): Promise<LocaleResult> {
  return inTransaction(ctx.db, async (tx): Promise<LocaleResult> => {
    const base = await lockBase(tx, basePolicyId);
    const before = base.locales.find((one) => one.locale === canonicalLocale(locale));
    if (before === undefined) return { ok: false, code: "unknown_locale" };
    if (isLastLive(base, before.locale)) return { ok: false, code: "last_live" };

    await deleteLocale(tx, { kind: "base", id: basePolicyId }, before.locale);
    const change = { before: before.live, after: null };
    await recordChange(tx, ctx, basePolicyId, {
      part: policyPart,
      field: "live",
      locale: before.locale,
      ...change,
      revision: 0,
    });
    return { ok: true };
  });
}

function isLastLive({ locales }: BaseRow, locale: string): boolean {
  const live = locales.filter((one) => one.live);
  return live.length === 1 && live[0]?.locale === locale;
}

async function lockBase(tx: Tx, id: string): Promise<BaseRow> {
  await lockSubject(tx, { kind: "base", id });
  const [base] = await findBases(tx, { ids: [id] });
  if (base === undefined) throw notFound("base_policy");
  return base;
}
