import { unknownPlaceholders } from "../../prose/placeholder.ts";
import type { ResolvedPolicy } from "../../policy/resolve.ts";
import type { Found } from "../finding.ts";
import { type PolicyText, policyTexts } from "../policy-text.ts";

type LeftOver = Extract<Found, { rule: "D27" }>["code"];

const toBeFilled = /\[[\p{Lu}][\p{Lu} _-]+\]|\b(?:TODO|TBD|FIXME|XXX)\b|lorem ipsum/u;
const escape = /\S*\\[_*#[\]()`~>+.!-]\S*/u;
const addresses = /(?:https?:\/\/|www\.)\S+|\S+@\S+|\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b/giu;

/** D27: nothing is left over from a template, an extraction or a cut; the brand is spelled as its provider is. */
export function findLeftOvers(policy: ResolvedPolicy): Found[] {
  const brands = [
    ...new Set(
      policy.cookies.flatMap(({ provider }) => (provider === null ? [] : [provider.name])),
    ),
  ];

  return policyTexts(policy).flatMap((text) => [
    ...unknownPlaceholders(text.text).map((name) =>
      leftOver(text, "unknown_placeholder", `{{${name}}}`),
    ),
    ...matching(text, "to_be_filled", toBeFilled),
    ...matching(text, "escape", escape),
    ...brands.flatMap((brand) => findMisspelling(text, brand)),
  ]);
}

function matching(text: PolicyText, code: LeftOver, pattern: RegExp): Found[] {
  const found = pattern.exec(text.text)?.[0];
  return found === undefined ? [] : [leftOver(text, code, found)];
}

/** Both a brand that ends in mid-word and one that is written in another way, outside of addresses. */
function findMisspelling(text: PolicyText, brand: string): Found[] {
  if (brand.length < 6) return [];
  const words = text.text.replaceAll(addresses, " ");
  const lastWord = /[\p{L}\p{N}]+$/u.exec(words.trim())?.[0] ?? "";
  const isCut =
    lastWord.length >= 5 &&
    lastWord.length < brand.length &&
    brand.toLowerCase().startsWith(lastWord.toLowerCase());
  const other = [...words.matchAll(looseSpelling(brand))]
    .map(([spelling]) => spelling)
    .find((spelling) => spelling !== brand);
  return [
    ...(isCut ? [leftOver(text, "cut_word", lastWord)] : []),
    ...(other === undefined ? [] : [leftOver(text, "brand_spelling", other)]),
  ];
}

/** The brand's letters in any case, with at most a space or emphasis marks between two of them. */
function looseSpelling(brand: string): RegExp {
  const letters = Array.from(brand.replaceAll(/\s/gu, "")).map((letter) =>
    letter.replace(/[\\^$.*+?()[\]{}|/]/u, "\\$&"),
  );
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${letters.join("(?:\\*{1,2}| )?")}(?![\\p{L}\\p{N}])`,
    "giu",
  );
}

function leftOver({ place }: PolicyText, code: LeftOver, evidence: string): Found {
  return { rule: "D27", code, place, evidence };
}
