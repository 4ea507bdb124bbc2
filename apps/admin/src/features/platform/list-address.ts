import { ruleIds } from "@cookiedesk/domain/check/rule-ids";
import { localeSchema } from "@cookiedesk/domain/locale";

import type { ApiInputs } from "../../shared/api.ts";

export type ListInput = ApiInputs["platform"]["list"];
export type PlatformFilter = Omit<ListInput, "sort" | "direction" | "offset" | "limit">;

export const pageSize = 50;
const sorts = [
  "name",
  "host",
  "liveSince",
  "overrides",
] as const satisfies readonly ListInput["sort"][];
const states = [
  "draft",
  "in_review",
  "approved",
  "live",
] as const satisfies readonly ListInput["state"][];
export const followings = [
  "follows",
  "except_material",
  "pinned",
] as const satisfies readonly ListInput["following"][];

/** What the list's address asks for. Whatever it does not understand counts as not said. */
export function readListAddress(query: URLSearchParams): ListInput {
  const page = Math.max(1, Math.trunc(Number(query.get("page") ?? "1")) || 1);
  return {
    ...readFilter(query),
    sort: sorts.find((sort) => sort === query.get("sort")) ?? "name",
    direction: query.get("direction") === "desc" ? "desc" : "asc",
    offset: (page - 1) * pageSize,
    limit: pageSize,
  };
}

/** Which platforms the list's address asks for, whatever their order and the page. */
export function readFilter(query: URLSearchParams): PlatformFilter {
  const search = query.get("search")?.slice(0, 200) ?? "";
  const base = query.get("base") ?? "";
  const group = query.get("group") ?? "";
  const state = states.find((one) => one === query.get("state"));
  const finding = ruleIds.find((rule) => rule === query.get("finding"));
  const missing = localeSchema.safeParse(query.get("missing")).data;
  const version = query.get("version") ?? "";
  const following = followings.find((one) => one === query.get("following"));
  return {
    ...(search === "" ? {} : { search }),
    ...(base === "" ? {} : { base }),
    ...(group === "" ? {} : { group }),
    ...(following === undefined ? {} : { following }),
    ...(state === undefined ? {} : { state }),
    ...(query.get("review") === "due" ? { review: "due" } : {}),
    ...(query.get("archived") === "only" ? { archived: "only" } : {}),
    ...(query.get("edited") === "me" ? { edited: "me" } : {}),
    ...(query.get("delivery") === "late" ? { delivery: "late" } : {}),
    ...(finding === undefined ? {} : { finding }),
    ...(missing === undefined ? {} : { missing }),
    ...(/^\d{1,9}$/u.test(version) ? { version: Number(version) } : {}),
  };
}

/** Whether the list names each platform's groups; it has no room for that beside many languages. */
export function readGroupsColumn(query: URLSearchParams): boolean {
  return query.get("columns") === "groups";
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
