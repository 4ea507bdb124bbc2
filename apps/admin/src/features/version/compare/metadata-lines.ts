import type { Json } from "@cookiedesk/domain/canonical-json";
import type { MetadataChange, MetadataField } from "@cookiedesk/domain/compare/compare-metadata";

/** One thing that both sides say, each in its way. */
export interface MetadataLine {
  readonly field: MetadataField;
  /** The name of a platform's fact, where it is one. */
  readonly fact: string | null;
  readonly before: Json;
  readonly after: Json;
}

/**
 * A line for each thing that both sides say; facts one by one, a base by its name and number. The sides' own numbers
 * are left out: they are what was chosen.
 */
export function metadataLines(changes: readonly MetadataChange[]): MetadataLine[] {
  return changes
    .filter(({ field, before, after }) => field !== "number" && before !== null && after !== null)
    .flatMap((change): MetadataLine[] => {
      const { field, before, after } = change;
      if (field === "facts") return factLines(before, after);
      return [{ field, fact: null, before: inOneLine(before), after: inOneLine(after) }];
    });
}

function factLines(before: Json, after: Json): MetadataLine[] {
  const was = membersOf(before);
  const is = membersOf(after);
  return [...new Set([...was.keys(), ...is.keys()])]
    .toSorted()
    .map((fact) => ({
      field: "facts" as const,
      fact,
      before: was.get(fact) ?? null,
      after: is.get(fact) ?? null,
    }))
    .filter((line) => line.before !== line.after);
}

function membersOf(value: Json): Map<string, Json | undefined> {
  return new Map(Object.entries(isRecord(value) ? value : {}));
}

function inOneLine(value: Json): Json {
  if (Array.isArray(value)) return value.join(", ");
  return isRecord(value) ? [value["name"], value["version"]].join(" ") : value;
}

function isRecord(value: Json): value is { readonly [key: string]: Json | undefined } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
