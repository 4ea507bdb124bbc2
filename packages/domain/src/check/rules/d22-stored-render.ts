import type { Locale } from "../../locale.ts";
import { policyPart } from "../../policy/policy-field.ts";
import type { Found } from "../finding.ts";

/** What is kept of one published version. */
export interface KeptVersion {
  readonly number: number;
  readonly locales: readonly Locale[];
  /** The locales of which every published byte stream is stored under the hash that the leaf names. */
  readonly rendered: readonly Locale[];
  readonly hasLeaf: boolean;
}

/**
 * D22: every published version has a stored rendering for each of its locales, and a leaf in the ledger. An invariant of
 * publishing that is looked at again, not a check of drafts. Rests on the proof of consent: GDPR 7(1), and CNIL,
 * délibération 2020-092 of 17 September 2020.
 */
export function findMissingRenders({ number, locales, rendered, hasLeaf }: KeptVersion): Found[] {
  const missing = locales
    .filter((locale) => !rendered.includes(locale))
    .map((locale): Found => ({
      rule: "D22",
      code: "render_missing",
      number,
      place: { part: policyPart, field: null, locale },
      evidence: null,
    }));
  if (hasLeaf) return missing;
  const place = { part: policyPart, field: null, locale: null };
  return [...missing, { rule: "D22", code: "leaf_missing", number, place, evidence: null }];
}
