import type { Json } from "../canonical-json.ts";
import { type Locale, type LocalizedText, localeSchema } from "../locale.ts";
import { type Condition, factsIn } from "../platform/condition.ts";
import type { CookieEntry } from "../policy/cookie-entry.ts";
import type { PolicyContent } from "../policy/policy-content.ts";
import { fieldRule, isSamePart, type PartRef, policyPart } from "../policy/policy-field.ts";
import { isSameValue } from "../policy/save-field.ts";
import type { Section } from "../policy/section.ts";

/** What a change of a base touches, and with it everything that decides what the change does to a platform. */
export interface TouchedParts {
  readonly parts: readonly PartRef[];
  /** Those in which a text may be another one on the page. */
  readonly locales: ReadonlySet<Locale>;
  /** Something that is no prose changes, comes or goes: it shows in every language that a platform speaks. */
  readonly showsEverywhere: boolean;
  /** Those that decide whether a touched part is shown. */
  readonly facts: ReadonlySet<string>;
}

/** Finds the parts that are another in the second content, or that only one of the two has. */
export function findTouchedParts(from: PolicyContent, to: PolicyContent): TouchedParts {
  const touched = [
    ...pairUp("section", from.sections, to.sections),
    ...pairUp("cookie", from.cookies, to.cookies),
    { part: policyPart, was: titleOf(from), is: titleOf(to) },
  ].filter(({ was, is }) => !isSameValue(was, is));
  return {
    parts: touched.map(({ part }) => part),
    locales: new Set(touched.flatMap(touchedLocales)),
    showsEverywhere: touched.some((pair) => isWhole(pair) || hasOtherValue(pair)),
    facts: new Set(touched.flatMap(({ was, is }) => [...factsOf(was), ...factsOf(is)])),
  };
}

/** The touched parts alone: what the rest says is the same before and after. */
export function onlyTouched(content: PolicyContent, touched: TouchedParts): PolicyContent {
  return {
    title: isTouched(policyPart, touched) ? content.title : {},
    sections: content.sections.filter(({ key }) => isTouched({ kind: "section", key }, touched)),
    cookies: content.cookies.filter(({ key }) => isTouched({ kind: "cookie", key }, touched)),
  };
}

/** Whether the change touches this part. */
export function isTouched(ref: PartRef, { parts }: TouchedParts): boolean {
  return parts.some((part) => isSamePart(part, ref));
}

/** One part before and after, field by field; null where that side has no such part. */
interface PartPair {
  readonly part: PartRef;
  readonly was: Fields | null;
  readonly is: Fields | null;
}
type Fields = Readonly<Record<string, Json>> & { readonly condition: Condition | null };

function titleOf({ title }: PolicyContent): Fields {
  return { title, condition: null };
}

function pairUp(
  kind: "section" | "cookie",
  from: readonly (Section | CookieEntry)[],
  to: readonly (Section | CookieEntry)[],
): PartPair[] {
  const before = new Map(from.map(({ key, ...fields }) => [key, fields]));
  const after = new Map(to.map(({ key, ...fields }) => [key, fields]));
  return [...new Set([...before.keys(), ...after.keys()])].map((key) => ({
    part: { kind, key },
    was: before.get(key) ?? null,
    is: after.get(key) ?? null,
  }));
}

function factsOf(fields: Fields | null): ReadonlySet<string> {
  return factsIn(fields?.condition ?? null);
}

/** A part that comes or goes, or is shown for other reasons than before, may show every text that it has. */
function touchedLocales(pair: PartPair): Locale[] {
  const { part, was, is } = pair;
  const fields = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].filter(
    (field) => fieldRule(part.kind, field)?.prose === true,
  );
  return fields.flatMap((field) => {
    const before = textIn(was, field);
    const after = textIn(is, field);
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((locale) => isWhole(pair) || before[locale] !== after[locale])
      .map((locale) => localeSchema.parse(locale));
  });
}

function isWhole({ was, is }: PartPair): boolean {
  return was === null || is === null || !isSameValue(was.condition, is.condition);
}

function hasOtherValue({ part, was, is }: PartPair): boolean {
  return Object.keys({ ...was, ...is }).some(
    (field) =>
      fieldRule(part.kind, field)?.prose === false &&
      !isSameValue(was?.[field] ?? null, is?.[field] ?? null),
  );
}

function textIn(fields: Fields | null, field: string): LocalizedText {
  return (fields?.[field] ?? {}) as LocalizedText;
}
