import type { DetectLanguage } from "@cookiedesk/domain/check/finding";
import { languageByFunctionWords } from "@cookiedesk/domain/check/function-words";
import { canonicalLocale } from "@cookiedesk/domain/locale";

import { decodeFile, type ImportFile } from "./decode-file.ts";
import { findTitle } from "./document-title.ts";
import { findTables } from "./find-tables.ts";
import type {
  ImportedCookie,
  ImportedDocument,
  ImportRefusal,
  ImportWarning,
} from "./imported-document.ts";
import { vocabularyOf } from "./join-pieces.ts";
import { findPlatform } from "./platform-address.ts";
import { plainWords } from "./plain-words.ts";
import { isPolicy } from "./policy-evidence.ts";
import { type ProseBlock, readProse } from "./prose-block.ts";
import { readRow } from "./read-row.ts";
import { type FlowItem, readSections } from "./read-sections.ts";
import { findRunningLines } from "./running-lines.ts";
import { splitCells } from "./split-cells.ts";
import type { CookieTable } from "./table.ts";
import { isMarkdownHeading, readLines, type TextLine } from "./text-line.ts";
import { warningAboutEnd, warningsAbout } from "./document-warnings.ts";

/** Reads a text or Markdown file as a cookie policy, however it was extracted, or says why it is none. */
export function recogniseDocument(
  file: ImportFile,
  { detectLanguage }: { detectLanguage: DetectLanguage },
): ImportedDocument | ImportRefusal {
  const decoded = decodeFile(file);
  if (!decoded.ok) return { file: file.name, error: decoded.error };

  const lines = readLines(decoded.text);
  if (lines.length > mostLines) return refuseLong(file.name, lines);
  const running = findRunningLines(lines);
  const isUnended = !/[\r\n]\s*$/u.test(decoded.text.slice(-1000));
  const tables = findTables(lines, running, isUnended);
  if (!isPolicy(lines, tables)) {
    return { file: file.name, error: notAPolicy };
  }

  const vocabulary = vocabularyOf(lines.map(({ text }) => text));
  const marked = lines.filter(isMarkdownHeading).length >= 2;
  const tableLines = new Set(
    tables.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, index) => start + index),
    ),
  );
  const proseLines = lines.flatMap((line, at) =>
    tableLines.has(at) || running.has(at) ? [] : [{ ...line, at }],
  );
  const blocks = splitAtTables(proseLines, tables).flatMap((part) =>
    readProse(part, vocabulary, marked),
  );

  const titleAt = findTitle(blocks);
  const title = blocks[titleAt]?.text ?? "";
  const aboveTitle = blocks.slice(0, Math.max(0, titleAt)).filter(isLogo);
  const body = blocks.filter((block, index) => index !== titleAt && !aboveTitle.includes(block));
  const { sections, tableHeadings } = readSections(flowOf(body, tables), marked);

  const { locale, isSure } = languageOf(
    [...blocks.map((block) => block.text), ...cellTexts(tables)],
    detectLanguage,
  );
  const brands = spellingsOf(lines, tables);
  const end = warningAboutEnd({ lines, tables, blocks: body, isUnended });
  const rows = tables.flatMap((table, index) =>
    table.rows.map((row) =>
      readRow(row, table, {
        vocabulary,
        locale,
        headings: tableHeadings[index] ?? [],
        isScanned: brands.some((spelling) => /\s/u.test(spelling)),
        lastText: end === null ? null : lastCell(lines),
        raw: rawOf(lines, row.group, row.lines),
      }),
    ),
  );
  const cookies = withoutTwins(rows.map(({ cookie }) => cookie));
  const address = findPlatform(
    blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : [])),
    blocks.flatMap((block) => (block.kind === "heading" ? [] : [block.text])),
  );
  const warnings: ImportWarning[] = [
    ...decoded.warnings,
    ...warningsAbout({
      lines,
      running,
      tables,
      blocks: body,
      logos: aboveTitle.map(({ text }) => text),
      title,
      address,
      locale,
      isLanguageSure: isSure,
      brands,
      cookies,
      dropped: rows.map(({ cookie }) => cookie).filter((cookie) => !cookies.includes(cookie)),
      end,
      detectLanguage,
    }),
    ...rows.flatMap((row) => row.warnings),
  ];
  return {
    file: file.name,
    platform: address.platform,
    locale,
    title: plainWords(title),
    sections,
    cookies,
    warnings,
  };
}

/** No policy is that long, and reading time grows faster than length. */
const mostLines = 20_000;

function refuseLong(file: string, lines: readonly TextLine[]): ImportRefusal {
  return isPolicy(lines.slice(0, mostLines), [])
    ? { file, error: { code: "too_large", message: "The document has more than 20,000 lines." } }
    : { file, error: notAPolicy };
}

const notAPolicy = {
  code: "no_policy",
  message: "The text can be read, but it is no cookie policy.",
} as const;

function splitAtTables<Line extends { at: number }>(
  lines: readonly Line[],
  tables: readonly CookieTable[],
): Line[][] {
  const parts: Line[][] = Array.from({ length: tables.length + 1 }, () => []);
  let part = 0;
  for (const line of lines) {
    while (part < tables.length && line.at >= (tables[part]?.end ?? 0)) part += 1;
    parts[part]?.push(line);
  }
  return parts;
}

function flowOf(blocks: readonly ProseBlock[], tables: readonly CookieTable[]): FlowItem[] {
  const flow: FlowItem[] = [];
  let table = 0;
  for (const block of blocks) {
    while (table < tables.length && (tables[table]?.start ?? 0) < block.at)
      flow.push({ kind: "table", table: table++ });
    flow.push(block);
  }
  while (table < tables.length) flow.push({ kind: "table", table: table++ });
  return flow;
}

/** A short line above the title: the owner's logo. */
function isLogo(block: ProseBlock): boolean {
  return (
    block.kind !== "entry" && block.text.split(" ").length <= 5 && !/[.!?:]$/u.test(block.text)
  );
}

function cellTexts(tables: readonly CookieTable[]): string[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell === null ? [] : [cell.pieces.join(" ")])),
    ),
  );
}

function languageOf(
  texts: readonly string[],
  detectLanguage: DetectLanguage,
): { locale: string; isSure: boolean } {
  const text = texts.join("\n").slice(0, 20_000);
  const found = detectLanguage(text) ?? languageByFunctionWords(text);
  const locale = found === null ? null : canonicalLocale(found);
  return { locale: locale ?? "en", isSure: locale !== null };
}

function spellingsOf(lines: readonly TextLine[], tables: readonly CookieTable[]): string[] {
  const providers = new Set(
    tables.flatMap(({ rows, roles }) =>
      rows.map(
        (row) =>
          row.cells[roles.indexOf("provider")]?.pieces
            .join("")
            .toLowerCase()
            .replaceAll(/\s/gu, "") ?? "",
      ),
    ),
  );
  const spellings = new Set<string>();
  for (const { text } of lines) {
    for (const cell of text.length > 300 ? [] : text.split("\t")) {
      const words = cell.replace(/^#+\s/u, "").trim();
      if (words !== "" && providers.has(plainWords(words).toLowerCase().replaceAll(/\s/gu, "")))
        spellings.add(words);
    }
  }
  return [...spellings];
}

function lastCell(lines: readonly TextLine[]): string {
  const text = lines.at(-1)?.text ?? "";
  return splitCells(text)?.spans.findLast((span) => span.text !== "")?.text ?? plainWords(text);
}

function rawOf(lines: readonly TextLine[], group: string | null, at: readonly number[]): string {
  const raw = at.map((line) => lines[line]?.raw ?? "");
  return [...(group === null ? [] : [group]), ...raw].join("\n");
}

/** One row drawn twice, as where a table goes on behind a page break, is one cookie. */
function withoutTwins(cookies: readonly ImportedCookie[]): ImportedCookie[] {
  const seen = new Set<string>();
  return cookies.filter((cookie) => {
    const key = JSON.stringify({ ...cookie, raw: null, confidence: null });
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
