import { canonicalJson, type Json } from "../canonical-json.ts";
import type { Comparison } from "../compare/compare-policies.ts";
import type { DocumentComparison } from "../compare/compare-documents.ts";
import type { PartChange } from "../compare/compare-parts.ts";
import { type Hash, hashOf } from "../hash.ts";

/**
 * Names what a comparison changes: equal for two policies that change in the same way, whatever else they say. Where a part
 * stands among parts that stay is left out.
 */
export function changeHash({ locales, metadata }: Comparison): Hash {
  const changed = locales.filter(({ state }) => state !== "same").map(changeIn);
  const renamed = metadata.map(({ field, before, after }) => ({ field, before, after }));
  return hashOf(canonicalJson({ locales: changed, metadata: renamed }));
}

function changeIn({ locale, state, title, sections, cookies, categories }: DocumentComparison) {
  return {
    locale,
    state,
    title: title === null ? null : title.words.map((word) => ({ ...word })),
    sections: sections.filter(isTouched).map(changeOf),
    cookies: cookies.filter(isTouched).map(changeOf),
    categories: categories.filter(isTouched).map(changeOf),
  };
}

function isTouched({ state, moved }: PartChange<unknown>): boolean {
  return state !== "same" || moved;
}

/** What only moved says the same before and after; which of two parts moved is not told by its words. */
function changeOf({ key, state, moved, before, after }: PartChange<Json>): Json {
  return state === "same" ? { key, moved } : { key, state, moved, before, after };
}
