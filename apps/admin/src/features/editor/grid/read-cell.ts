import type { EditorView } from "@cookiedesk/api/policy/view";
import type { Json } from "@cookiedesk/domain/canonical-json";

import type { Column } from "./columns.ts";
import { readRetention } from "./read-retention.ts";

const partyWords: Record<string, "first" | "third"> = {
  first: "first",
  "1st": "first",
  "first party": "first",
  "first-party": "first",
  première: "first",
  third: "third",
  "3rd": "third",
  "third party": "third",
  "third-party": "third",
  tierce: "third",
  tiers: "third",
};

/** Reads a pasted text as the value of a column; undefined where it says nothing that the column can hold. */
export function readCell(
  column: Column,
  text: string,
  catalogue: EditorView["catalogue"],
): Json | undefined {
  const words = text.trim();
  if (words === "") return undefined;
  switch (column) {
    case "names":
      return readNames(words);
    case "provider":
      return catalogue.providers.find(
        ({ key, name }) => isSameWord(key, words) || isSameWord(name, words),
      )?.key;
    case "category":
      return catalogue.categories.find(
        ({ key, title }) =>
          isSameWord(key, words) || Object.values(title).some((one) => isSameWord(one, words)),
      )?.key;
    case "party":
      return partyWords[words.toLowerCase()];
    case "retention":
      return readRetention(words) ?? undefined;
    case "functionAndLocation":
    case "purpose":
      return words.replaceAll(/\s+/gu, " ");
  }
}

/** Several names stand in one cell with commas or line ends between them. A space is no separator: it is a mistake to name. */
export function readNames(text: string): string[] {
  return text
    .split(/[,;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function isSameWord(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
