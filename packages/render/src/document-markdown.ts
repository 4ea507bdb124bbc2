import { cookiesKey } from "@cookiedesk/domain/policy/section";
import type { PublicFacts } from "@cookiedesk/domain/platform/platform";
import { fillPlaceholders } from "@cookiedesk/domain/prose/placeholder";
import type { DocumentSection, PolicyDocument } from "@cookiedesk/domain/seal/document";

import { cookieGroups, countCookies } from "./cookie-groups.ts";
import { type CookieRow, cookieRow } from "./cookie-row.ts";
import { formatDay, formatMoment, formatNumber } from "./local-format.ts";
import type { PublishedFacts } from "./policy-page.ts";
import type { Reader } from "./reader.ts";

/** The whole page as Markdown that people can read as it stands; texts that are no Markdown are escaped. */
export function renderMarkdown(
  document: PolicyDocument,
  reader: Reader,
  { manifest, versionHash }: PublishedFacts,
): string {
  const { locale, words } = reader;
  const version = words.version(formatNumber(manifest.number, locale));
  const blocks = [
    `# ${line(document.title, reader)}`,
    `**${version}** · ${words.inForceSince(formatDay(manifest.effectiveAt, locale))}`,
    ...document.sections.flatMap((section) => renderSection(section, document, reader)),
    "---",
    `${words.published(version, formatMoment(manifest.effectiveAt, locale))}  \n${words.foot.versionHash}: \`${versionHash}\``,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function renderSection(
  { key, heading, body }: DocumentSection,
  document: PolicyDocument,
  reader: Reader,
): string[] {
  return [
    heading === undefined ? [] : `## ${line(heading, reader)}`,
    body === undefined ? [] : fillPlaceholders(body, escapedFacts(reader.platform)),
    key === cookiesKey && document.cookies.length > 0 ? renderTable(document, reader) : [],
  ].flat();
}

function renderTable(document: PolicyDocument, reader: Reader): string[] {
  const { columns } = reader.words;
  const head = [
    tableLine(
      [columns.cookie, columns.purpose, columns.where, columns.setBy, columns.keptFor].map(
        escapeMarkdown,
      ),
    ),
    tableLine(["---", "---", "---", "---", "---"]),
  ];
  const groups = cookieGroups(document, reader).flatMap(({ title, description, cookies }) => [
    `**${line(title, reader)}**${description === null ? "" : `: ${line(description, reader)}`}`,
    [...head, ...cookies.map((cookie) => tableLine(cells(cookieRow(cookie, reader), reader)))].join(
      "\n",
    ),
  ]);
  return [escapeMarkdown(countCookies(document, reader)), ...groups];
}

function cells(
  { names, about, purpose, where, setBy, keptFor }: CookieRow,
  reader: Reader,
): string[] {
  const { comma, privacyPage } = reader.words;
  const filled = (text: string | null) => (text === null ? null : line(text, reader));
  const join = (...texts: readonly (string | null)[]) =>
    texts.filter((text) => text !== null).join(comma);
  return [
    join(...names.map(codeSpan), escapeOrNull(about.kind), escapeOrNull(about.domain)),
    filled(purpose) ?? "",
    filled(where) ?? "",
    join(
      escapeOrNull(setBy.name),
      ...setBy.notes.map(escapeMarkdown),
      setBy.privacyUrl === null
        ? null
        : `[${privacyPage}](<${setBy.privacyUrl.replaceAll(/[<>|\s\\]/gu, encodeURIComponent)}>)`,
    ),
    join(escapeOrNull(keptFor.period), filled(keptFor.note)),
  ];
}

function tableLine(texts: readonly string[]): string {
  return `| ${texts.join(" | ")} |`;
}

/** A cookie's name may hold backticks and bars: the fence is longer than any run of them, the bars are escaped. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 ? " " : "";
  return `${fence}${space}${text.replaceAll("|", String.raw`\|`)}${space}${fence}`;
}

function line(text: string, { platform }: Reader): string {
  return escapeMarkdown(fillPlaceholders(text, platform));
}

function escapeOrNull(text: string | null): string | null {
  return text === null ? null : escapeMarkdown(text);
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>&|~#]/gu, String.raw`\$&`);
}

/** An address holds nothing that Markdown would read as a mark, and stands in link targets. */
function escapedFacts({ name, url }: PublicFacts): PublicFacts {
  return { name: escapeMarkdown(name), url };
}
