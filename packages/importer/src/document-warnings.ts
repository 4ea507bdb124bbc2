import type { DetectLanguage } from "@cookiedesk/domain/check/finding";
import { otherLanguage } from "@cookiedesk/domain/check/function-words";

import type { ImportedCookie, ImportWarning } from "./imported-document.ts";
import { vocabularyOf } from "./join-pieces.ts";
import type { FoundAddress } from "./platform-address.ts";
import { plainWords } from "./plain-words.ts";
import type { ProseBlock } from "./prose-block.ts";
import type { RunningLines } from "./running-lines.ts";
import type { CookieTable } from "./table.ts";
import type { TextLine } from "./text-line.ts";
import { endsCutOff, type Ending } from "./truncation.ts";

interface Recognised {
  readonly lines: readonly TextLine[];
  readonly running: RunningLines;
  readonly tables: readonly CookieTable[];
  readonly blocks: readonly ProseBlock[];
  readonly logos: readonly string[];
  readonly title: string;
  readonly address: FoundAddress;
  readonly locale: string;
  readonly isLanguageSure: boolean;
  readonly brands: readonly string[];
  readonly cookies: readonly ImportedCookie[];
  readonly dropped: readonly ImportedCookie[];
  readonly end: ImportWarning | null;
  readonly detectLanguage: DetectLanguage;
}

/** What a person should know of a document as a whole: what is missing, cut off, set aside or in another language. */
export function warningsAbout(document: Recognised): ImportWarning[] {
  return [
    ...aboutPlace(document),
    ...(document.end === null ? [] : [document.end]),
    ...aboutLinesAside(document),
    ...aboutSpelling(document),
    ...aboutLanguage(document),
    ...aboutTwins(document),
  ];
}

function warning(code: ImportWarning["code"], message: string, excerpt: string): ImportWarning {
  return { code, message, excerpt };
}

function aboutPlace({ address, title, cookies }: Recognised): ImportWarning[] {
  const { platform, rivals } = address;
  return [
    ...(platform === null
      ? [
          warning(
            "no_platform",
            "The document does not say which platform it belongs to.",
            rivals.join(" "),
          ),
        ]
      : []),
    ...(platform !== null && rivals.length > 0
      ? [warning("several_addresses", "The document names several addresses.", rivals.join(" "))]
      : []),
    ...(title === "" ? [warning("no_title", "No title was found.", "")] : []),
    ...(cookies.length === 0
      ? [warning("no_cookies", "No row of a cookie table was found.", "")]
      : []),
  ];
}

/** Says where a document is cut off; null where it is whole, as far as one can tell. */
export function warningAboutEnd(
  document: Pick<Recognised, "lines" | "tables" | "blocks"> & { isUnended: boolean },
): ImportWarning | null {
  const { lines, tables } = document;
  const cut = tables.at(-1)?.cut ?? null;
  if (cut !== null) {
    const raw = cut.map((line) => lines[line]?.raw ?? "").join("\n");
    return warning(
      "truncated",
      "The document stops inside its table.",
      raw === "" ? (lines.at(-1)?.raw ?? "") : raw,
    );
  }
  const ending = endingOf(document);
  if (ending === null || !endsCutOff(ending)) return null;
  return warning(
    "truncated",
    "The document seems to be cut off at its end.",
    lines.at(-1)?.raw.trim() ?? "",
  );
}

function endingOf({
  lines,
  tables,
  blocks,
  isUnended,
}: Parameters<typeof warningAboutEnd>[0]): Ending | null {
  const last = lines.at(-1);
  if (last === undefined) return null;
  const vocabulary = vocabularyOf(lines.slice(0, -1).map(({ text }) => text));
  const table = tables.at(-1);
  if (table !== undefined && table.end === lines.length) {
    const isHeadOnly = table.rows.length === 0;
    const isShort = !last.text.trimEnd().endsWith("|") && lastRowIsShort(table);
    return {
      kind: isHeadOnly || isShort ? "table head" : "row",
      text: plainWords(last.text),
      vocabulary,
      isUnended,
    };
  }
  const block = blocks.at(-1);
  return block === undefined ? null : { kind: block.kind, text: block.text, vocabulary, isUnended };
}

/** The last row lacks a last cell that the table's other rows have. */
function lastRowIsShort({ rows, roles }: CookieTable): boolean {
  const last = rows.at(-1);
  const column = roles.findLastIndex((role) => role !== null);
  if (last === undefined || last.cells[column] !== null) return false;
  const others = rows.slice(0, -1);
  return others.length === 0 || others.some((row) => row.cells[column] !== null);
}

function aboutLinesAside({ lines, running, tables, logos }: Recognised): ImportWarning[] {
  const isLogo = (text: string) => logos.some((logo) => letters(logo) === letters(text));
  const brands = new Set(
    tables.flatMap(({ rows, roles }) =>
      rows.map((row) => letters(row.cells[roles.indexOf("provider")]?.pieces.join("") ?? "")),
    ),
  );
  const headings = new Set(tables.flatMap(({ rows }) => rows.map(({ group }) => group)));
  const heads = new Set(
    tables.flatMap(({ start, aside }) => aside.filter((line) => line === start)),
  );
  const aside = new Set([...running, ...tables.flatMap((table) => table.aside)]);

  const fromTables = [...aside]
    .toSorted((a, b) => a - b)
    .flatMap((at) => {
      const line = lines[at];
      if (line === undefined || heads.has(at) || isHead(tables, at, line)) return [];
      const text = plainWords(line.text);
      if (headings.has(text) || /^[\s|:+=_-]*$/u.test(text)) return [];
      const isFurniture =
        running.has(at) || brands.has(letters(text)) || isLogo(text) || /^[\d\s/–-]+$/u.test(text);
      return [
        isFurniture
          ? setAside(line.raw)
          : warning(
              "not_understood",
              "This was found inside the table and belongs to no row.",
              line.raw.trim(),
            ),
      ];
    });
  return [...logos.map((logo) => setAside(logo)), ...fromTables];
}

function setAside(text: string): ImportWarning {
  return warning(
    "running_header",
    "A logo, page number or repeated line was set aside.",
    text.trim(),
  );
}

function isHead(tables: readonly CookieTable[], at: number, { text }: TextLine): boolean {
  return tables.some(
    ({ start, end, heads }) =>
      (at >= start &&
        at < end &&
        heads.some((head) => head !== "" && head.includes(plainWords(text)))) ||
      (at >= start &&
        at < end &&
        heads.every((head) => plainWords(text.replaceAll(/[\t|]/gu, " ")).includes(head))),
  );
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function aboutSpelling({ lines, brands }: Recognised): ImportWarning[] {
  const escapes = lines.filter(({ text }) => /\p{L}\\_\p{L}/u.test(text));
  const spellings = new Map<string, Set<string>>();
  for (const brand of brands)
    spellings.set(letters(brand), (spellings.get(letters(brand)) ?? new Set()).add(brand));
  return [
    ...escapes.map(({ raw }) =>
      warning("escape", "A backslash left over from a conversion was taken out.", raw.trim()),
    ),
    ...[...spellings.values()]
      .filter((ways) => ways.size > 1)
      .map((ways) =>
        warning("brand_spelling", "One name is written in several ways.", [...ways].join(" · ")),
      ),
  ];
}

function aboutLanguage({
  blocks,
  cookies,
  locale,
  isLanguageSure,
  detectLanguage,
}: Recognised): ImportWarning[] {
  const cells = cookies.flatMap(({ functionAndLocation, purpose }) =>
    [functionAndLocation, purpose].filter((text) => text !== null),
  );
  const short = [
    ...blocks.filter(({ kind }) => kind === "heading").map(({ text }) => text),
    ...cells,
  ];
  const long = blocks
    .filter(({ kind, text }) => kind !== "heading" && text.length >= 120)
    .map(({ text }) => plainWords(text.slice(0, 5000)));
  const language = locale.split("-")[0];
  return [
    ...(isLanguageSure
      ? []
      : [warning("language_unclear", "The language could not be told; English was assumed.", "")]),
    ...[...new Set(short)].flatMap((text) => {
      const other = otherLanguage(text, locale);
      return other === null
        ? []
        : [
            warning(
              "other_language",
              `“${other.word}” is not of the document's language (${other.language}).`,
              text,
            ),
          ];
    }),
    ...long.flatMap((text) => {
      const other = detectLanguage(text);
      return other === null || other === language
        ? []
        : [warning("other_language", `This is in another language (${other}).`, text)];
    }),
  ];
}

function aboutTwins({ cookies, dropped }: Recognised): ImportWarning[] {
  const names = cookies.flatMap((cookie) => cookie.names);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [
    ...[...twice].map((name) =>
      warning("duplicate", "This name stands in more than one row.", name),
    ),
    ...dropped.map(({ raw }) =>
      warning("duplicate", "A row that says the same as another was left out.", raw),
    ),
  ];
}
