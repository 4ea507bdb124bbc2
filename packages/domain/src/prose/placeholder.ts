import { type PublicFacts } from "../platform/platform.ts";
import { type Inline } from "./prose.ts";

/** What may stand between `{{` and `}}`. */
export const placeholders = ["platform.name", "platform.url"] as const;
export type Placeholder = (typeof placeholders)[number];

const mark = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/** Splits a text into its words and its placeholders, known or not. */
export function splitPlaceholders(text: string): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(mark)) {
    if (match.index > end) parts.push({ type: "text", text: text.slice(end, match.index) });
    parts.push({ type: "placeholder", name: match[1] ?? "" });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ type: "text", text: text.slice(end) });
  return parts;
}

/** The placeholders of a text that no public fact fills. */
export function unknownPlaceholders(text: string): string[] {
  return [...text.matchAll(mark)]
    .map((match) => match[1] ?? "")
    .filter((name) => !isPlaceholder(name));
}

/** Writes the public facts in. What no fact fills stays as it is written, for the checks to find. */
export function fillPlaceholders(text: string, facts: PublicFacts): string {
  return text.replaceAll(mark, (whole, name: string) =>
    isPlaceholder(name) ? placeholderValue(name, facts) : whole,
  );
}

/** What a placeholder shows. */
export function placeholderValue(name: Placeholder, facts: PublicFacts): string {
  switch (name) {
    case "platform.name":
      return facts.name;
    case "platform.url":
      return facts.url;
  }
}

/** Whether a public fact fills the placeholder of this name. */
export function isPlaceholder(name: string): name is Placeholder {
  return (placeholders as readonly string[]).includes(name);
}
