import type { Comparison } from "../compare/compare-policies.ts";
import type { PartChange } from "../compare/compare-parts.ts";
import type { DocumentComparison } from "../compare/compare-documents.ts";
import { byText } from "../policy/resolve.ts";

/** A part of a draft that is no longer what was submitted. */
export interface MovedPart {
  readonly kind: "policy" | "section" | "cookie" | "category" | "platform" | "locale";
  /** Its key; the field of a platform, the tag of a language. */
  readonly key: string;
  /** What people know it by. */
  readonly name: string;
  readonly change: "changed" | "added" | "removed" | "moved";
  /** The languages in which it shows. */
  readonly locales: readonly string[];
}

/** The parts that a comparison finds changed, each once, in however many languages; in reading order. */
export function movedParts({ locales, metadata }: Comparison): MovedPart[] {
  const inLanguages = new Map<string, MovedPart>();
  for (const part of locales.flatMap(movedIn)) {
    const id = `${part.kind} ${part.key}`;
    const known = inLanguages.get(id) ?? part;
    const tags = [...new Set([...known.locales, ...part.locales])].toSorted(byText);
    inLanguages.set(id, { ...known, locales: tags });
  }
  return [
    ...metadata.map(({ field }): MovedPart => ({
      kind: "platform",
      key: field,
      name: field,
      change: "changed",
      locales: [],
    })),
    ...inLanguages.values(),
  ];
}

/** A language that came or went is said as such, not as all of its parts. */
function movedIn(document: DocumentComparison): MovedPart[] {
  const { locale, state, title, sections, cookies, categories } = document;
  const locales = [locale];
  if (state === "added" || state === "removed")
    return [{ kind: "locale", key: locale, name: locale, change: state, locales }];
  return [
    ...(title === null
      ? []
      : [{ kind: "policy", key: "policy", name: "", change: "changed", locales } as const]),
    ...sections.flatMap((part) =>
      movedPart("section", part, (part.after ?? part.before)?.heading, locales),
    ),
    ...cookies.flatMap((part) =>
      movedPart("cookie", part, (part.after ?? part.before)?.names.join(", "), locales),
    ),
    ...categories.flatMap((part) =>
      movedPart("category", part, (part.after ?? part.before)?.title, locales),
    ),
  ];
}

function movedPart(
  kind: MovedPart["kind"],
  { key, state, moved }: PartChange<unknown>,
  name: string | undefined,
  locales: readonly string[],
): MovedPart[] {
  if (state === "same" && !moved) return [];
  return [{ kind, key, name: name ?? key, change: state === "same" ? "moved" : state, locales }];
}
