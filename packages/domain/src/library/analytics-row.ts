import type { CookieEntry } from "../policy/cookie-entry.ts";
import type { FactSource, LibraryProvider, LibraryRow, LibraryToolKey } from "./library-row.ts";
import { inEveryLanguage, type Phrase } from "./phrase.ts";

interface AnalyticsTool {
  readonly key: Exclude<LibraryToolKey, "operator">;
  readonly provider: LibraryProvider;
  readonly source: FactSource;
}

interface AnalyticsFacts {
  readonly names: readonly [string, ...string[]];
  readonly purpose: Phrase;
  readonly retention: LibraryRow["retention"];
  readonly retentionNote?: Phrase;
  readonly party?: NonNullable<CookieEntry["party"]>;
  readonly domain?: string;
}

/**
 * A row of an analytics tool. Unless its facts say otherwise it is a cookie of the platform's own host, therefore first
 * party; it counts as statistics, and applies where the platform's fact `analytics` names the tool.
 */
export function analyticsRow(
  { key, provider, source }: AnalyticsTool,
  { names, purpose, retention, retentionNote, party = "first", domain }: AnalyticsFacts,
): LibraryRow {
  const [first] = names;
  const isPattern = names.some((name) => name.includes("*"));
  return {
    id: `${key}:${first.replaceAll("*", "")}`,
    names: [...names],
    kind: "cookie",
    domain: domain ?? null,
    provider,
    functionAndLocation: inEveryLanguage("audienceMeasurement"),
    purpose: isPattern ? inEveryLanguage(purpose, "star") : inEveryLanguage(purpose),
    category: "statistics",
    party,
    retention,
    retentionNote: retentionNote === undefined ? {} : inEveryLanguage(retentionNote),
    condition: { fact: "analytics", equals: key },
    source,
  };
}
