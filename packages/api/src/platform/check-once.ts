import type { Db } from "@cookiedesk/db/connect";
import type { Finding, Severity } from "@cookiedesk/domain/check/finding";

import { checkPlatform } from "../check-draft.ts";
import type { ApiContext } from "../context.ts";
import type { PlatformDraft } from "../policy/load-draft.ts";
import { findMissingLocales } from "./describe-row.ts";

/** What the checks say of one platform's draft, as far as it is counted. */
export interface CheckedPlatform {
  /** Rule → its worst severity here. */
  readonly rules: ReadonlyMap<Finding["rule"], Severity>;
  /** The languages in which something that the page shows is not written. */
  readonly missing: ReadonlySet<string>;
}

interface Kept {
  readonly stamp: string;
  /** The same object as long as the same catalogue was read. */
  readonly catalogue: string;
  readonly checked: CheckedPlatform;
}
const kept = new WeakMap<Db, Map<string, Kept>>();

/** What the checks say of a draft. One that has not changed since it was looked at last is not looked at again. */
export function checkOnce(
  draft: PlatformDraft,
  catalogue: string,
  { db, detectLanguage }: Pick<ApiContext, "db" | "detectLanguage">,
): CheckedPlatform {
  const known = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, known);
  const { platform, base, overrides, own } = draft;
  const { id, name, url, facts, jurisdictions, locales } = platform;
  const stamp = JSON.stringify([
    base?.id ?? null,
    [name, url, facts, jurisdictions, locales],
    overrides,
    own,
  ]);
  const before = known.get(id);
  if (before?.stamp === stamp && before.catalogue === catalogue) return before.checked;
  const checked = check(draft, detectLanguage);
  known.set(id, { stamp, catalogue, checked });
  return checked;
}

function check(
  draft: PlatformDraft,
  detectLanguage: ApiContext["detectLanguage"],
): CheckedPlatform {
  const findings = checkPlatform({ detectLanguage }, draft.platform, draft.inputs);
  const rules = new Map<Finding["rule"], Severity>();
  // Errors stand first, so that the first of a rule is its worst.
  for (const { rule, severity } of findings) if (!rules.has(rule)) rules.set(rule, severity);
  return { rules, missing: findMissingLocales(draft, findings, detectLanguage) };
}
