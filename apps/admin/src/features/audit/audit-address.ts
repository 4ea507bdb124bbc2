import type { ApiInputs } from "../../shared/api.ts";

export type AuditFilter = Omit<ApiInputs["audit"]["list"], "before" | "limit">;

export const actGroups = [
  "words",
  "platforms",
  "bases",
  "reviews",
  "people",
  "signing_in",
  "programs",
  "audit",
] as const satisfies readonly AuditFilter["group"][];

const day = /^\d{4}-\d{2}-\d{2}$/u;

/** Which acts the address asks for. Whatever it does not understand counts as not said. */
export function readAuditAddress(query: URLSearchParams): AuditFilter {
  const group = actGroups.find((one) => one === query.get("group"));
  const from = startOf(query.get("from"), 0);
  const to = startOf(query.get("to"), 1);
  return {
    ...text(query, "by", 100),
    ...(group === undefined ? {} : { group }),
    ...text(query, "act", 60),
    ...text(query, "subject", 100),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  };
}

/** The first moment of a day in the reader's zone, or of the day after it. */
function startOf(said: string | null, daysLater: 0 | 1): string | null {
  if (said === null || !day.test(said)) return null;
  const [year = 0, month = 1, date = 1] = said.split("-").map(Number);
  const instant = new Date(year, month - 1, date + daysLater);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

function text<Name extends "by" | "act" | "subject">(
  query: URLSearchParams,
  name: Name,
  longest: number,
): { [Key in Name]?: string } {
  const said = query.get(name)?.slice(0, longest) ?? "";
  const found: { [Key in Name]?: string } = {};
  if (said !== "") found[name] = said;
  return found;
}

/** The address with some of its words changed; what is empty is left out, and the open entry closes. */
export function changeAuditAddress(
  query: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
): URLSearchParams {
  const next = new URLSearchParams(query);
  if (!("entry" in changes)) next.delete("entry");
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** Where the file with just these acts is. */
export function exportAddress(format: "csv" | "jsonl", filter: AuditFilter): string {
  const query = new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();
  return `/api/audit.${format}${query === "" ? "" : `?${query}`}`;
}
