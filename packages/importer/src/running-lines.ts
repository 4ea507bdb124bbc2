import { splitCells } from "./split-cells.ts";
import { plainWords } from "./plain-words.ts";
import type { TextLine } from "./text-line.ts";

/** The lines that only repeat at the top or foot of pages: page numbers, logos, the title again. */
export type RunningLines = ReadonlySet<number>;

/** Finds page numbers, and short lines that stand alone again and again. The first of a repeated line may be the title and stays. */
export function findRunningLines(lines: readonly TextLine[]): RunningLines {
  const running = new Set<number>();
  const seen = new Map<string, number[]>();
  for (const [at, { text }] of lines.entries()) {
    if (text.length > 300) continue;
    if (pageNumber.test(text.trim())) running.add(at);
    const words = plainWords(text);
    if (words.length > 80 || isRow(text) || !standsAlone(lines, at)) continue;
    // With its case: a logo in small letters is not the provider's name in a cell.
    const key = words.replaceAll(/[\d\s\p{P}]+/gu, "");
    if (key.length < 3) continue;
    const places = seen.get(key);
    if (places === undefined) seen.set(key, [at]);
    else places.push(at);
  }
  for (const [, places] of seen) {
    if (!isPageFurniture(lines, places)) continue;
    for (const at of places.slice(1)) running.add(at);
  }
  return running;
}

const pageNumber =
  /^[-–—|\s]*(?:(?:page|seite|p[aá]gina|pagina)\s*)\d{1,3}(?:\s*(?:\/|of|sur|von|de|di|van)\s*\d{1,3})?[-–—|\s]*$|^[-–—]\s*\d{1,3}\s*[-–—]$|^\d{1,3}\s*(?:\/|of|sur|von)\s*\d{1,3}$/iu;

function isRow(text: string): boolean {
  const split = splitCells(text);
  return split !== null && split.mark !== "spaces" && split.spans.length > 1;
}

function standsAlone(lines: readonly TextLine[], at: number): boolean {
  return lines[at]?.gap === true && lines[at + 1]?.gap !== false;
}

/** Repeats with a page number, a date or an address in them, or the document's own first lines. Cells of a table repeat too. */
function isPageFurniture(lines: readonly TextLine[], places: readonly number[]): boolean {
  const [first] = places;
  if (places.length < 2 || first === undefined) return false;
  const texts = new Set(places.map((at) => plainWords(lines[at]?.text ?? "")));
  if (texts.size === places.length && places.every((at) => /\d/u.test(lines[at]?.text ?? "")))
    return true;
  return first <= 2;
}
