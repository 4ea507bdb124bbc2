import type { Locale } from "../locale.ts";
import { type Act, leastRole } from "./act.ts";
import type { Grant } from "./grant.ts";
import { includesRole, type Role } from "./role.ts";

/** Where something is to be done. */
export type Target =
  /** At any place: what is shown or touched is then narrowed down to the places where the person may. */
  | { readonly kind: "somewhere" }
  /** On what all platforms share: base policies, the catalogue, people. */
  | { readonly kind: "everywhere"; readonly locale?: Locale | null }
  /** On one platform, by the ids of the groups that it is in. */
  | {
      readonly kind: "platform";
      readonly groups: readonly string[];
      readonly locale?: Locale | null;
    };

/** Why somebody may not do something, so that a screen can say whom to ask. */
export type Denial =
  /** No role of theirs is enough, wherever it counts. */
  | { readonly code: "role_needed"; readonly role: Role }
  /** Their role counts for some platforms; this touches what all platforms share. */
  | { readonly code: "not_everywhere"; readonly role: Role }
  /** Their role counts for other platforms. */
  | { readonly code: "not_this_platform"; readonly role: Role }
  /** They translate, but not this language. */
  | { readonly code: "not_this_language"; readonly locale: Locale };

export type Permission = { readonly ok: true } | { readonly ok: false; readonly denial: Denial };

/** Decides whether somebody with these grants may do this there, and if not, why. */
export function may(grants: readonly Grant[], act: Act, target: Target): Permission {
  const role = leastRole[act];
  const able = grants.filter((grant) => includesRole(grant.role, role));
  if (able.length === 0) return refused({ code: "role_needed", role });

  const here = able.filter((grant) => reaches(grant, target));
  if (here.length === 0) {
    const code = target.kind === "everywhere" ? "not_everywhere" : "not_this_platform";
    return refused({ code, role });
  }
  const locale = act === "translate" && "locale" in target ? target.locale : null;
  if (locale !== null && locale !== undefined && !here.some((grant) => writes(grant, locale)))
    return refused({ code: "not_this_language", locale });
  return { ok: true };
}

/** Whether a person may do this at least at one place. */
export function mayAnywhere(grants: readonly Grant[], act: Act): boolean {
  return may(grants, act, { kind: "somewhere" }).ok;
}

/** The ids of groups whose platforms count; null: every platform, whatever its groups. */
export type Groups = readonly string[] | null;

/** The groups on whose platforms a person may do this. */
export function groupsWhere(grants: readonly Grant[], act: Act): Groups {
  const able = grants.filter(({ role }) => includesRole(role, leastRole[act]));
  const groups = able.flatMap(({ group }) => group ?? []);
  return able.some(({ group }) => group === null) ? null : [...new Set(groups)];
}

function reaches({ group }: Grant, target: Target): boolean {
  if (target.kind === "somewhere" || group === null) return true;
  return target.kind === "platform" && target.groups.includes(group);
}

function writes({ role, locales }: Grant, locale: Locale): boolean {
  return role !== "translator" || locales.includes(locale);
}

function refused(denial: Denial): Permission {
  return { ok: false, denial };
}
