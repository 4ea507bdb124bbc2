import type { Role } from "@cookiedesk/domain/access/role";

import type { ApiInputs } from "../../../shared/api.ts";
import type { PersonLine } from "./person-table.tsx";

type GrantInput = ApiInputs["person"]["invite"]["grants"][number];

/** A role while it is being chosen: the languages stay when another role is tried. */
export interface GrantLine {
  readonly key: number;
  readonly role: Role;
  /** The group's id; empty: everywhere. */
  readonly group: string;
  readonly locales: readonly string[];
}

/** The lines of the roles that a person has. */
export function linesOf(grants: PersonLine["grants"]): GrantLine[] {
  return grants.map(({ role, group, locales }, key) => ({
    key,
    role,
    group: group?.id ?? "",
    locales,
  }));
}

/** What is sent: languages for translators only. */
export function grantsOf(lines: readonly GrantLine[]): GrantInput[] {
  return lines.map(({ role, group, locales }) => ({
    role,
    group: group === "" ? null : group,
    locales: role === "translator" ? [...locales] : [],
  }));
}

/** Whether every translator has a language to write. */
export function hasLanguages(lines: readonly GrantLine[]): boolean {
  return lines.every(({ role, locales }) => role !== "translator" || locales.length > 0);
}
