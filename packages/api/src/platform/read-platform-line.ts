import { type Jurisdiction, jurisdictionSchema } from "@cookiedesk/domain/check/jurisdiction";
import { canonicalLocale } from "@cookiedesk/domain/locale";
import { plainTextSchema } from "@cookiedesk/domain/plain-text";
import { type Facts, factNameSchema, factValueSchema } from "@cookiedesk/domain/platform/fact";
import { platformUrlSchema, slugFromUrl, slugSchema } from "@cookiedesk/domain/platform/platform";
import { hasWords } from "@cookiedesk/render/words";
import type { z } from "zod";

import { saveProblems } from "../policy/save-problem.ts";
import type { FileColumn, FileLine } from "./read-platform-file.ts";

/** Something wrong with one cell; `said` is the part of it that is meant. */
export interface CellProblem {
  readonly field: FileColumn;
  readonly code: string;
  readonly said?: string;
}

/** A platform as a line of the file describes it. Its first locale is the default one. */
export interface DescribedPlatform {
  readonly name: string;
  readonly slug: string;
  readonly url: string;
  readonly base: string;
  readonly locales: readonly string[];
  readonly facts: Facts;
  /** Keys or names of groups. */
  readonly groups: readonly string[];
  readonly jurisdictions: readonly Jurisdiction[];
}

export type ReadLine =
  | { readonly ok: true; readonly platform: DescribedPlatform }
  | { readonly ok: false; readonly problems: readonly CellProblem[] };

/** The legal systems whose rules a platform is checked against where the file names none: the schema has it so too. */
const usualJurisdictions: readonly Jurisdiction[] = ["EU"];

/** Reads one line by the rules of each field, or names everything that is wrong with it. */
export function readPlatformLine({ cells, hasMore }: FileLine): ReadLine {
  const problems: CellProblem[] = [];
  const read = <Value>(field: FileColumn, schema: z.ZodType<Value>, text: string): Value | null => {
    const result = schema.safeParse(text);
    if (result.success) return result.data;
    problems.push(...saveProblems(result.error).map(({ code }) => ({ field, code })));
    return null;
  };
  if (hasMore) problems.push({ field: "name", code: "too_many_cells" });

  const name = read("name", plainTextSchema, cells.name ?? "");
  const url = read("url", platformUrlSchema, cells.url ?? "");
  const typed = cells.slug ?? (url === null ? null : slugFromUrl(url));
  const slug = typed === null ? null : read("slug", slugSchema, typed);
  // Where the host is wrong, that is said; that it suggests no slug says nothing more.
  if (typed === null && url !== null) problems.push({ field: "slug", code: "empty" });
  if (cells.base === undefined) problems.push({ field: "base", code: "empty" });
  const locales = readLocales(cells.locales, problems);
  const facts = readFacts(cells.facts, problems);
  const jurisdictions = readJurisdictions(cells.jurisdictions, problems);
  if (problems.length > 0 || name === null || url === null || slug === null)
    return { ok: false, problems };

  return {
    ok: true,
    platform: {
      name,
      url,
      slug,
      base: cells.base ?? "",
      locales,
      facts,
      groups: [...new Set(listed(cells.groups))],
      jurisdictions,
    },
  };
}

function listed(cell: string | undefined): string[] {
  return (cell ?? "")
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function readLocales(cell: string | undefined, problems: CellProblem[]): string[] {
  const said = listed(cell);
  if (said.length === 0) problems.push({ field: "locales", code: "empty" });
  const locales = said.flatMap((tag) => {
    const locale = canonicalLocale(tag);
    if (locale !== null && hasWords(locale)) return [locale];
    const code = locale === null ? "unknown_locale" : "words_missing";
    problems.push({ field: "locales", code, said: tag });
    return [];
  });
  return [...new Set(locales)];
}

function readJurisdictions(
  cell: string | undefined,
  problems: CellProblem[],
): readonly Jurisdiction[] {
  const said = listed(cell);
  if (said.length === 0) return usualJurisdictions;
  const read = said.flatMap((one) => {
    const jurisdiction = jurisdictionSchema.safeParse(one.toUpperCase()).data;
    if (jurisdiction !== undefined) return [jurisdiction];
    problems.push({ field: "jurisdictions", code: "unknown_jurisdiction", said: one });
    return [];
  });
  return [...new Set(read)];
}

/** `multilingual` says yes; `analytics=matomo` says which; `login=no` says no. */
function readFacts(cell: string | undefined, problems: CellProblem[]): Facts {
  const facts = new Map<string, boolean | string>();
  for (const said of listed(cell)) {
    const [name = "", ...rest] = said.split("=").map((part) => part.trim());
    const value = readFactValue(rest.join("="));
    const isFact =
      factNameSchema.safeParse(name).success && factValueSchema.safeParse(value).success;
    if (!isFact) problems.push({ field: "facts", code: "not_a_fact", said });
    else if (facts.has(name) && facts.get(name) !== value)
      problems.push({ field: "facts", code: "fact_twice", said: name });
    else facts.set(name, value);
  }
  return Object.fromEntries(facts);
}

function readFactValue(text: string): boolean | string {
  switch (text.toLowerCase()) {
    case "":
    case "yes":
    case "true":
      return true;
    case "no":
    case "false":
      return false;
    default:
      return text;
  }
}
