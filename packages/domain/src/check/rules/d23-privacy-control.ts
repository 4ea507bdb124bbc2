import type { ResolvedPolicy } from "../../policy/resolve.ts";
import type { Found } from "../finding.ts";
import { placeOf, policyTexts } from "../policy-text.ts";

/**
 * D23: a page under Californian law says how it answers a browser that refuses for its user, by the signal's name, which
 * is the same in every language. CCPA Regulations, 11 CCR 7011(e)(3) and 7025 (opt-out preference signals).
 */
export function findUnnamedPrivacyControl(policy: ResolvedPolicy): Found[] {
  const named = new Set(
    policyTexts(policy)
      .filter(({ text }) => /global privacy control|\bGPC\b/iu.test(text))
      .map(({ place }) => place.locale),
  );
  return policy.locales
    .filter((locale) => !named.has(locale))
    .map((locale) => ({
      rule: "D23",
      code: "privacy_control_missing",
      place: { ...placeOf("policy", "policy", null), locale },
      evidence: null,
    }));
}
