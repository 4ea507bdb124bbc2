import type { Json } from "../canonical-json.ts";
import type { LocalizedText } from "../locale.ts";
import type { BasePolicyContent } from "../policy/policy-content.ts";
import { fieldRule, type PartRef } from "../policy/policy-field.ts";
import { byText } from "../policy/resolve.ts";
import { isSameValue } from "../policy/save-field.ts";
import { findTouchedParts } from "../reach/touched-parts.ts";
import type { MovedPart } from "./moved-parts.ts";

/** The parts of a base that say something else, or under another condition, than in the content before. */
export function movedBaseParts(before: BasePolicyContent, after: BasePolicyContent): MovedPart[] {
  const tags = [...new Set([...before.locales, ...after.locales])].toSorted(byText);
  const cameOrWent = tags.flatMap((locale): MovedPart[] => {
    const was = before.locales.includes(locale);
    if (was === after.locales.includes(locale)) return [];
    const change = was ? "removed" : "added";
    return [{ kind: "locale", key: locale, name: locale, change, locales: [locale] }];
  });
  const apart = new Set(cameOrWent.map(({ key }) => key));
  const parts = findTouchedParts(before, after).parts.flatMap((part) =>
    movedPart(part, { was: fieldsOf(before, part), is: fieldsOf(after, part) }, apart),
  );
  return [...cameOrWent, ...parts];
}

type Fields = Readonly<Record<string, Json>>;

function fieldsOf(content: BasePolicyContent, { kind, key }: PartRef): Fields | null {
  if (kind === "policy") return { title: content.title };
  const parts: readonly ({ readonly key: string } & Fields)[] =
    kind === "section" ? content.sections : content.cookies;
  return parts.find((part) => part.key === key) ?? null;
}

interface Sides {
  readonly was: Fields | null;
  readonly is: Fields | null;
}

/** Nothing where only languages came or went. */
function movedPart(
  { kind, key }: PartRef,
  { was, is }: Sides,
  apart: ReadonlySet<string>,
): MovedPart[] {
  const changed = Object.keys({ ...was, ...is }).filter(
    (field) => !isSameValue(was?.[field] ?? null, is?.[field] ?? null),
  );
  const isProse = (field: string) => fieldRule(kind, field)?.prose === true;
  const locales = changed
    .filter(isProse)
    .flatMap((field) => changedLocales(textIn(was, field), textIn(is, field)))
    .filter((locale) => !apart.has(locale));
  const name = nameOf(is ?? was ?? {}) ?? key;
  const part = { kind, key, name, locales: [...new Set(locales)].toSorted(byText) };
  if (was === null) return [{ ...part, change: "added" }];
  if (is === null) return [{ ...part, change: "removed" }];
  if (changed.every(isProse) && locales.length === 0) return [];
  const onlyPlace = changed.every((field) => field === "orderKey");
  return [{ ...part, change: onlyPlace ? "moved" : "changed" }];
}

function changedLocales(was: LocalizedText, is: LocalizedText): string[] {
  const tags = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return tags.filter((tag) => was[tag] !== is[tag]);
}

function textIn(fields: Fields | null, field: string): LocalizedText {
  return (fields?.[field] ?? {}) as LocalizedText;
}

/** A cookie's names, or a section's heading in its first language. */
function nameOf({ names, heading }: Fields): string | undefined {
  if (Array.isArray(names)) return names.join(", ");
  return Object.values((heading ?? {}) as LocalizedText)[0];
}
