import { getDomain } from "tldts";

import type { Json } from "../canonical-json.ts";
import { findLibraryRow } from "../library/find-library-row.ts";
import type { FieldRef } from "../policy/policy-field.ts";
import type { ResolvedCookie, ResolvedPolicy } from "../policy/resolve.ts";
import { retentionInDays } from "../policy/retention.ts";
import type { Finding } from "./finding.ts";
import { mendLeftOver } from "./mend-left-over.ts";
import { policyTexts } from "./policy-text.ts";
import { typedDurations } from "./typed-duration.ts";

/** A value that mends a finding, and the field that it belongs in. */
export interface Fix {
  readonly place: FieldRef;
  readonly value: Json;
}

/**
 * What mends a finding without a person's words, or null where nothing is sure: the operator's and the vendors' own
 * facts, and texts from which only a slip is taken. `host` is the platform's own, null for a base.
 */
export function proposeFix(
  finding: Finding,
  policy: ResolvedPolicy,
  host: string | null,
): Fix | null {
  const { part, field, locale } = finding.place;
  if (field === null) return null;
  const value = valueFor(finding, policy, host);
  return value === null ? null : { place: { part, field, locale }, value };
}

function valueFor(finding: Finding, policy: ResolvedPolicy, host: string | null): Json {
  const cookie = policy.cookies.find(({ key }) => key === finding.place.part.key);
  switch (finding.rule) {
    case "D1":
      return cookie === undefined ? null : (findLibraryRow(cookie, host)?.retention ?? null);
    case "D2":
      return cookie === undefined || finding.code !== "party_missing"
        ? null
        : partyOf(cookie, host);
    case "D27":
      return mendLeftOver(finding, textAt(finding, policy), brandsOf(policy));
    case "D30":
      return cookie === undefined ? null : withoutDuration(textAt(finding, policy), cookie);
    default:
      return null;
  }
}

/**
 * The library's word, else: the operator's cookie on the platform's own domain is first party, one of another company on
 * another domain third. A company's cookie may well be set on the platform's domain, so a missing domain tells nothing.
 */
function partyOf(cookie: ResolvedCookie, host: string | null): "first" | "third" | null {
  const known = findLibraryRow(cookie, host)?.party;
  if (known !== undefined && known !== null) return known;
  const { provider, domain } = cookie;
  if (provider === null) return null;
  if (domain === null) return provider.isOperator ? "first" : null;
  if (host === null || getDomain(host) === null) return null;
  const isOwn = getDomain(domain) === getDomain(host);
  if (isOwn === provider.isOperator) return isOwn ? "first" : "third";
  return null;
}

/** A text without the period at its end, where the row's own field says the same. */
function withoutDuration(text: string, { retention }: ResolvedCookie): string | null {
  const [typed, ...others] = typedDurations(text);
  if (typed === undefined || others.length > 0 || retention === null || retention === "session")
    return null;
  if (retentionInDays(typed) !== retentionInDays(retention)) return null;
  const rest = text.replace(/[\s.)]+$/u, "");
  if (!rest.endsWith(typed.text)) return null;
  const before = /^(.*\S)\s*[(,–—-]\s*$/u.exec(rest.slice(0, -typed.text.length))?.[1];
  return before ?? null;
}

function textAt({ place }: Finding, policy: ResolvedPolicy): string {
  const found = policyTexts(policy).find(
    (text) =>
      text.place.part.kind === place.part.kind &&
      text.place.part.key === place.part.key &&
      text.place.field === place.field &&
      text.place.locale === place.locale,
  );
  return found?.text ?? "";
}

function brandsOf({ cookies }: ResolvedPolicy): string[] {
  return cookies.flatMap(({ provider }) => (provider === null ? [] : [provider.name]));
}
