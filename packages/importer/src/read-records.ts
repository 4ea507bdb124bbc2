import { type ColumnRole, columnRole } from "./column-role.ts";
import { nameLikeness } from "./cookie-names.ts";
import { plainWords } from "./plain-words.ts";
import type { CookieTable, TableRow } from "./table.ts";
import { isMarkdownHeading, type TextLine } from "./text-line.ts";

interface LabelledText {
  readonly label: string;
  readonly role: ColumnRole;
  readonly text: string;
}

interface OpenRecord {
  readonly texts: Map<ColumnRole, string[]>;
  readonly lines: number[];
}

/** Reads cookies that are listed one below the other, every field with its label ("Purpose: to sign in"); null where none are. */
export function readRecords(lines: readonly TextLine[], start: number): CookieTable | null {
  if (labelled(lines[start]) === null) return null;
  const records: OpenRecord[] = [];
  const labels = new Map<ColumnRole, string>();
  let at = start;
  let last: ColumnRole | null = null;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || isMarkdownHeading(line)) break;
    const field = labelled(line);
    const open = records.at(-1);
    if (field === null) {
      if (open === undefined || last === null || line.gap) break;
      open.texts.get(last)?.push(plainWords(line.text));
      open.lines.push(at);
      continue;
    }
    labels.set(field.role, field.label);
    if (open === undefined || open.texts.has(field.role)) {
      records.push({ texts: new Map([[field.role, [field.text]]]), lines: [at] });
    } else {
      open.texts.set(field.role, [field.text]);
      open.lines.push(at);
    }
    last = field.role;
  }
  const roles = [...labels.keys()];
  const named = records.filter(
    ({ texts }) => nameLikeness(texts.get("name")?.join(" ") ?? "") >= 0.3,
  );
  if (roles.length < 3 || named.length * 2 <= records.length) return null;
  return {
    heads: [...labels.values()],
    roles,
    start,
    end: at,
    rows: records.map((record) => asRow(record, roles)),
    aside: [],
    cut: null,
  };
}

function asRow({ texts, lines }: OpenRecord, roles: readonly ColumnRole[]): TableRow {
  const cells = roles.map((role) => {
    const pieces = texts.get(role);
    return pieces === undefined ? null : { pieces, acrossGap: false };
  });
  return { cells, lines, group: null, certainty: 0.95 };
}

function labelled(line: TextLine | undefined): LabelledText | null {
  if (line === undefined || line.text.length > 600) return null;
  const text = plainWords(line.text.replace(/^\s*[-*•]\s+/u, ""));
  const match = /^([^:]{2,40}?) ?:\s+(\S.*)$/u.exec(text);
  const role = columnRole(match?.[1] ?? "");
  return match === null || role === null
    ? null
    : { label: match[1] ?? "", role, text: match[2] ?? "" };
}
