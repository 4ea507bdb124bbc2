import type { ApiInputs } from "../../shared/api.ts";

type ListInput = ApiInputs["platform"]["list"];

export const pageSize = 50;
const sorts = [
  "name",
  "host",
  "liveSince",
  "overrides",
] as const satisfies readonly ListInput["sort"][];

/** What the list's address asks for. Whatever it does not understand counts as not said. */
export function readListAddress(query: URLSearchParams): ListInput {
  const search = query.get("search")?.slice(0, 200) ?? "";
  const base = query.get("base") ?? "";
  const state = query.get("state");
  const page = Math.max(1, Math.trunc(Number(query.get("page") ?? "1")) || 1);
  return {
    ...(search === "" ? {} : { search }),
    ...(base === "" ? {} : { base }),
    ...(state === "draft" || state === "live" ? { state } : {}),
    sort: sorts.find((sort) => sort === query.get("sort")) ?? "name",
    direction: query.get("direction") === "desc" ? "desc" : "asc",
    offset: (page - 1) * pageSize,
    limit: pageSize,
  };
}

/** The address with some of its words changed; what is null or normal is left out, and the page starts anew. */
export function changeListAddress(
  query: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
): URLSearchParams {
  const next = new URLSearchParams(query);
  if (!("page" in changes)) next.delete("page");
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") next.delete(name);
    else next.set(name, value);
  }
  return next;
}
