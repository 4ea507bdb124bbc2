import type { ChangeKind } from "../policy/publish.ts";
import type { PublicFacts } from "../platform/platform.ts";
import { byText } from "../policy/resolve.ts";
import type { PolicyDocument } from "../seal/document.ts";
import {
  type ChangeState,
  compareDocuments,
  type DocumentComparison,
} from "./compare-documents.ts";

/** One side of a comparison: what a version, the live one, a draft or a base shows. */
export interface ComparedPolicy {
  readonly platform: PublicFacts | null;
  readonly documents: Readonly<Record<string, PolicyDocument>>;
}

/**
 * Counts for the sentence above a comparison: each part once, in however many languages it changed. A language that
 * came or went whole is said as such, not as all of its parts.
 */
export interface ComparisonSummary {
  readonly texts: number;
  readonly cookiesChanged: number;
  readonly cookiesAdded: number;
  readonly cookiesRemoved: number;
  readonly sectionsAdded: number;
  readonly sectionsRemoved: number;
  readonly moved: number;
  readonly localesAdded: readonly string[];
  readonly localesRemoved: readonly string[];
  /** Those in which something changed. */
  readonly locales: readonly string[];
}

export interface Comparison {
  readonly locales: readonly DocumentComparison[];
  readonly platform: { readonly before: PublicFacts; readonly after: PublicFacts } | null;
  readonly summary: ComparisonSummary;
}

/** How one published or drafted policy became another, in every locale that either has. */
export function comparePolicies(before: ComparedPolicy, after: ComparedPolicy): Comparison {
  const tags = [
    ...new Set([...Object.keys(before.documents), ...Object.keys(after.documents)]),
  ].toSorted(byText);
  const locales = tags.map((locale) =>
    compareDocuments(before.documents[locale] ?? null, after.documents[locale] ?? null, locale),
  );
  return {
    locales,
    platform: comparePublicFacts(before.platform, after.platform),
    summary: summarise(locales),
  };
}

/** Why a change is proposed as material (rule D29); nothing means minor. A person decides. */
export type MaterialReason =
  | "row_added"
  | "purpose_changed"
  | "third_party_added"
  | "category_changed"
  | "retention_changed";

/** Proposes whether a change is material, and why; a person decides. */
export function proposeKind({ locales }: Comparison): {
  readonly kind: ChangeKind;
  readonly because: readonly MaterialReason[];
} {
  const reasons = new Set<MaterialReason>();
  for (const { before, after, texts, values } of locales.flatMap(({ cookies }) => cookies)) {
    if (before === null && after !== null && after.category !== "necessary")
      reasons.add("row_added");
    if (after?.party === "third" && before?.party !== "third") reasons.add("third_party_added");
    if (before === null || after === null) continue;
    if (
      texts.some(({ field }) => field === "purpose") &&
      after.purpose !== undefined &&
      before.purpose !== undefined
    ) {
      reasons.add("purpose_changed");
    }
    if (values.includes("category")) reasons.add("category_changed");
    if (values.includes("retention")) reasons.add("retention_changed");
  }
  return { kind: reasons.size > 0 ? "material" : "minor", because: [...reasons] };
}

function comparePublicFacts(
  before: PublicFacts | null,
  after: PublicFacts | null,
): Comparison["platform"] {
  if (before === null || after === null) return null;
  return before.name === after.name && before.url === after.url ? null : { before, after };
}

function summarise(locales: readonly DocumentComparison[]): ComparisonSummary {
  const inBoth = locales.filter(({ state }) => state === "same" || state === "changed");
  // A first version has nothing to be compared with: all of it is added.
  const counted = inBoth.length > 0 ? inBoth : locales;
  const whole = (state: ChangeState) =>
    locales
      .filter((one) => one.state === state && !counted.includes(one))
      .map(({ locale }) => locale);
  const sections = counted.flatMap((one) => one.sections);
  const cookies = counted.flatMap((one) => one.cookies);
  const titles = counted.some(({ state, title }) => state === "changed" && title !== null) ? 1 : 0;
  return {
    texts: titles + countKeys(sections.filter(({ state }) => state === "changed")),
    cookiesChanged: countKeys(cookies.filter(({ state }) => state === "changed")),
    cookiesAdded: countKeys(cookies.filter(({ state }) => state === "added")),
    cookiesRemoved: countKeys(cookies.filter(({ state }) => state === "removed")),
    sectionsAdded: countKeys(sections.filter(({ state }) => state === "added")),
    sectionsRemoved: countKeys(sections.filter(({ state }) => state === "removed")),
    moved: countKeys([...sections, ...cookies].filter(({ moved }) => moved !== null)),
    localesAdded: whole("added"),
    localesRemoved: whole("removed"),
    locales: locales.filter(({ state }) => state !== "same").map(({ locale }) => locale),
  };
}

function countKeys(changes: readonly { readonly key: string }[]): number {
  return new Set(changes.map(({ key }) => key)).size;
}
