import type { OverrideConflict } from "@cookiedesk/domain/policy/override";
import { byText } from "@cookiedesk/domain/policy/resolve";

import { type ConflictView, followingView, type PlatformBase } from "../view.ts";
import type { BaseDraft, PlatformDraft } from "./load-draft.ts";
import type { EditorView } from "./view.ts";

/** What several screens say of a draft in the same words. */

/** The locales as screens list them. */
export function localesOf(
  locales: readonly { locale: string; live: boolean }[],
): EditorView["locales"] {
  return locales.map(({ locale, live }) => ({ locale, live }));
}

/** A base has no default of its own: English where it is written, or else its first locale. */
export function defaultLocaleOf({ base }: BaseDraft): string {
  const locales = base.locales.map(({ locale }) => locale).toSorted(byText);
  return locales.find((locale) => locale === "en") ?? locales[0] ?? "en";
}

/** A platform's base, with the version that its draft is made from. */
export function baseOf({ platform, base }: PlatformDraft): PlatformBase {
  const { id, key, name } = platform.basePolicy;
  return {
    id,
    key,
    name,
    version: base?.number ?? null,
    following: followingView.parse(platform.following),
    heldBack: base?.heldBack ?? null,
  };
}

/** The version that visitors see; null before the first. */
export function liveOf(current: PlatformDraft["platform"]["currentVersion"]) {
  if (current === null) return null;
  const { number, effectiveAt, contentHash } = current.version;
  return { number, since: effectiveAt.toISOString(), contentHash };
}

/** A conflict as screens show it: base-old, base-new and own. */
export function toConflictView({
  part,
  field,
  locale,
  anchor,
  base,
  value,
  partGone,
}: OverrideConflict): ConflictView {
  return { part, field, locale, anchor, base, own: value, partGone };
}
