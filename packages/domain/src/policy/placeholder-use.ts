import type { LocalizedText } from "../locale.ts";
import { splitPlaceholders } from "../prose/placeholder.ts";
import { byText } from "./resolve.ts";
import type { PolicyContent } from "./policy-content.ts";
import { cookieProseFields } from "./policy-field.ts";

/** One placeholder, and in how many texts it stands, each language counted. */
export interface PlaceholderUse {
  readonly name: string;
  readonly texts: number;
}

/** The placeholders of a content, known or not, by name. */
export function countPlaceholders({ title, sections, cookies }: PolicyContent): PlaceholderUse[] {
  const counts = new Map<string, number>();
  const texts: LocalizedText[] = [
    title,
    ...sections.flatMap(({ heading, body }) => [heading, body]),
    ...cookies.flatMap((cookie) => cookieProseFields.map((field) => cookie[field])),
  ];
  for (const text of texts.flatMap((one) => Object.values(one))) {
    const names = splitPlaceholders(text).flatMap((piece) =>
      piece.type === "placeholder" ? [piece.name] : [],
    );
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, texts: count }))
    .toSorted((a, b) => byText(a.name, b.name));
}
