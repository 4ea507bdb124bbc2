import type { CookieEntry } from "../policy/cookie-entry.ts";
import type { PartRef } from "../policy/policy-field.ts";
import { type PolicyInputs, resolve, type ResolvedPolicy } from "../policy/resolve.ts";
import type { Section } from "../policy/section.ts";
import type { Facts } from "./fact.ts";

/** A part that facts show or take away, with what it is known by. */
export type TouchedPart =
  | { readonly kind: "section"; readonly key: string; readonly heading: Section["heading"] }
  | { readonly kind: "cookie"; readonly key: string; readonly names: CookieEntry["names"] };

export interface TouchedParts {
  readonly appearing: readonly TouchedPart[];
  readonly going: readonly TouchedPart[];
}

/**
 * What appears on a platform's page, and what goes, when its facts become these; in page order. Parts that are hidden
 * here stay hidden, and conditions that the platform has overridden count as it says them.
 */
export function partsTouchedByFacts(inputs: PolicyInputs, facts: Facts): TouchedParts {
  const before = shownParts(resolve(inputs));
  const after = shownParts(resolve({ ...inputs, facts }));
  return { appearing: notIn(before, after), going: notIn(after, before) };
}

function shownParts({ sections, cookies }: ResolvedPolicy): TouchedPart[] {
  return [
    ...sections.map(({ key, heading }) => ({ kind: "section" as const, key, heading })),
    ...cookies.map(({ key, names }) => ({ kind: "cookie" as const, key, names })),
  ];
}

function notIn(known: readonly PartRef[], parts: readonly TouchedPart[]): TouchedPart[] {
  return parts.filter(
    ({ kind, key }) => !known.some((other) => other.kind === kind && other.key === key),
  );
}
