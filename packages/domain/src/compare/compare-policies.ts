import { canonicalJson } from "../canonical-json.ts";
import { type Hash, hashOf } from "../hash.ts";
import type { ChangeKind } from "../policy/publish.ts";
import { byText } from "../policy/resolve.ts";
import type { PolicyDocument } from "../seal/document.ts";
import { compareDocuments, type DocumentComparison } from "./compare-documents.ts";
import { compareMetadata, type MetadataChange, type PolicyMetadata } from "./compare-metadata.ts";
import type { ChangeState } from "./compare-parts.ts";

/** One side of a comparison: what a version, the live one, a draft or a base shows, and what is said about it. */
export interface ComparedPolicy {
  readonly metadata: PolicyMetadata;
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

/** All that makes one policy out of another: see `applyComparison` and `reverseComparison`. */
export interface Comparison {
  /** Every locale that either side has. */
  readonly locales: readonly DocumentComparison[];
  readonly metadata: readonly MetadataChange[];
  readonly summary: ComparisonSummary;
  /** The hash of the side that it starts from, and of the one that it leads to. */
  readonly from: Hash;
  readonly to: Hash;
}

/** How one published or drafted policy became another. Reversing the sides gives the reverse, exactly. */
export function comparePolicies(before: ComparedPolicy, after: ComparedPolicy): Comparison {
  const tags = [
    ...new Set([...Object.keys(before.documents), ...Object.keys(after.documents)]),
  ].toSorted(byText);
  const locales = tags.map((locale) =>
    compareDocuments(before.documents[locale] ?? null, after.documents[locale] ?? null, locale),
  );
  return {
    locales,
    metadata: compareMetadata(before.metadata, after.metadata),
    summary: summarise(locales),
    from: hashOfCompared(before),
    to: hashOfCompared(after),
  };
}

/** Names a side by all that a comparison looks at. */
export function hashOfCompared({ metadata, documents }: ComparedPolicy): Hash {
  return hashOf(canonicalJson({ metadata, documents }));
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
    if (values.some(({ field }) => field === "category")) reasons.add("category_changed");
    if (values.some(({ field }) => field === "retention")) reasons.add("retention_changed");
  }
  return { kind: reasons.size > 0 ? "material" : "minor", because: [...reasons] };
}

/** Counts the changes of all locales for the sentence above them. */
export function summarise(locales: readonly DocumentComparison[]): ComparisonSummary {
  const inBoth = locales.filter(({ state }) => state === "same" || state === "changed");
  // A first version has nothing to be compared with: all of it is added.
  const counted = inBoth.length > 0 ? inBoth : locales;
  const whole = (state: ChangeState) =>
    locales
      .filter((one) => one.state === state && !counted.includes(one))
      .map(({ locale }) => locale);
  const sections = counted.flatMap((one) => one.sections);
  const cookies = counted.flatMap((one) => one.cookies);
  const categories = counted.flatMap((one) => one.categories);
  const titles = counted.some(({ state, title }) => state === "changed" && title !== null) ? 1 : 0;
  return {
    texts:
      titles +
      countKeys(sections.filter(({ state }) => state === "changed")) +
      countKeys(categories.filter(({ state }) => state === "changed")),
    cookiesChanged: countKeys(cookies.filter(({ state }) => state === "changed")),
    cookiesAdded: countKeys(cookies.filter(({ state }) => state === "added")),
    cookiesRemoved: countKeys(cookies.filter(({ state }) => state === "removed")),
    sectionsAdded: countKeys(sections.filter(({ state }) => state === "added")),
    sectionsRemoved: countKeys(sections.filter(({ state }) => state === "removed")),
    moved: countKeys([...sections, ...cookies].filter(({ moved }) => moved)),
    localesAdded: whole("added"),
    localesRemoved: whole("removed"),
    locales: locales.filter(({ state }) => state !== "same").map(({ locale }) => locale),
  };
}

function countKeys(changes: readonly { readonly key: string }[]): number {
  return new Set(changes.map(({ key }) => key)).size;
}
