import { type ColumnRole, columnRole, isHeadRest } from "./column-role.ts";
import { nameLikeness } from "./cookie-names.ts";
import { plainWords } from "./plain-words.ts";
import type { TableHead } from "./table-head.ts";
import { isMarkdownHeading, type TextLine } from "./text-line.ts";

/** Per line, the role that it announces if it is nothing but the head of a column. */
export function headRoles(lines: readonly TextLine[]): (ColumnRole | null)[] {
  return lines.map((line) => {
    if (line.text.length > 60 || line.text.includes("\t") || isMarkdownHeading(line)) return null;
    const text = plainWords(line.text);
    return isHeadRest(text) && nameLikeness(text) < 1 ? columnRole(text) : null;
  });
}

const farthest = 300;

/** Reads a table whose columns were extracted with their heads: a head, its cells, the next head, its cells. */
export function readScatteredHead(
  lines: readonly TextLine[],
  at: number,
  roleAt: readonly (ColumnRole | null)[],
): TableHead | null {
  const places: number[] = [];
  const roles: (ColumnRole | null)[] = [];
  for (let line = at; line < Math.min(lines.length, at + farthest); line += 1) {
    const role = roleAt[line] ?? null;
    const text = lines[line];
    if (text === undefined || isMarkdownHeading(text)) break;
    if (role === null) {
      if (line === at) return null;
      continue;
    }
    if (roles.includes(role)) break;
    places.push(line);
    roles.push(role);
  }
  const counts = places.slice(1).map((place, index) => place - (places[index] ?? 0) - 1);
  if (roles.length < 3 || Math.min(...counts) < 1) return null;

  const nameColumn = roles.indexOf("name");
  const from = places[nameColumn];
  if (from === undefined) return null;
  const names = lines.slice(from + 1, places[nameColumn + 1] ?? from + 2);
  if (!names.every(({ text }) => nameLikeness(text) >= 0.3)) return null;
  return {
    heads: places.map((place) => plainWords(lines[place]?.text ?? "")),
    roles,
    split: null,
    scattered: places.slice(1),
    end: at + 1,
  };
}
