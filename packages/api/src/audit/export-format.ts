import type { Json } from "@cookiedesk/domain/canonical-json";

import { csvLine } from "./csv-cell.ts";
import { jsonLine } from "./json-line.ts";
import type { AuditChange, AuditEntryView, Thing } from "./view.ts";

export const exportFormats = ["csv", "jsonl"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** An entry with everything that it changed. */
export interface WholeEntry {
  readonly entry: AuditEntryView;
  readonly changes: readonly AuditChange[];
}

interface Format {
  readonly head: string;
  readonly contentType: string;
  lines(whole: WholeEntry): string;
}

const columns = [
  "time",
  "entry",
  "by",
  "by id",
  "act",
  "about",
  "about name",
  "about id",
  "part",
  "field",
  "language",
  "before",
  "after",
  "request",
] as const;

/** How the record is written into a file. */
export const formats: Record<ExportFormat, Format> = {
  csv: {
    // Without the mark, spreadsheets take UTF-8 for something else.
    head: `\u{FEFF}${csvLine(columns)}`,
    contentType: "text/csv; charset=utf-8",
    lines: csvLines,
  },
  jsonl: {
    head: "",
    contentType: "application/jsonl; charset=utf-8",
    lines: ({ entry, changes }) => jsonLine({ ...entry, changes: [...changes] }),
  },
};

/** A line for every field that an entry changed; one for the entry itself where it says more, or changed none. */
function csvLines({ entry, changes }: WholeEntry): string {
  const saysMore = entry.before !== null || entry.after !== null;
  const own =
    saysMore || changes.length === 0
      ? [lineOf(entry, entry.about, ["", "", "", textOf(entry.before), afterOf(entry)])]
      : [];
  const ofChanges = changes.map(({ owner, part, field, locale, before, after }) =>
    lineOf(entry, owner, [
      `${part.kind} ${part.key}`,
      field,
      locale ?? "",
      textOf(before),
      textOf(after),
    ]),
  );
  return [...own, ...ofChanges].join("");
}

function lineOf(entry: AuditEntryView, about: Thing | null, change: readonly string[]): string {
  const { at, id, by, act, requestId } = entry;
  const thing = about === null ? ["", "", ""] : [about.kind, about.name ?? "", about.id];
  return csvLine([at, id, by.name ?? "", by.id, act, ...thing, ...change, requestId ?? ""]);
}

/** A publication says in one cell all that its version is. */
function afterOf({ after, published }: AuditEntryView): string {
  return published === null ? textOf(after) : JSON.stringify(published);
}

function textOf(value: Json): string {
  if (value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
