/** From the least to the most, written here once more: the test asks no rule of the program. */
const roles = ["none", "viewer", "translator", "editor", "approver", "administrator"] as const;
export type Role = (typeof roles)[number];

/** What somebody has, and the platform that they call something on. */
export interface Standing {
  readonly role: Role;
  /** A role of the group that the own platform is in, or one that counts everywhere. */
  readonly reach: "group" | "everywhere";
  /** Translators only: the calls are in a language of theirs. */
  readonly inTheirLanguage: boolean;
  readonly place: "own" | "foreign";
}

/** What a call is to be answered with: `permitted`, or the error's code with its reason. */
export function expectedAnswer(need: string, isSignedIn: boolean, standing: Standing): string {
  if (need === "anyone") return "permitted";
  if (!isSignedIn) return "UNAUTHORIZED sign_in";
  if (need === "self") return "permitted";

  const { role, reach, inTheirLanguage, place } = standing;
  const [least = "", where = "", condition] = need.split(" · ");
  const isAtLeast = (other: string) =>
    roles.indexOf(role) >= roles.findIndex((one) => one === other);
  const isForeign = reach === "group" && place === "foreign";
  const unknown = where.split(": ")[1];

  if (where === "platform" && (role === "none" || isForeign)) return "NOT_FOUND unknown_platform";
  if (!isAtLeast(least)) return "FORBIDDEN role_needed";
  if (unknown !== undefined && isForeign) return `NOT_FOUND ${unknown}`;
  if (where === "everywhere" && reach === "group") return "FORBIDDEN not_everywhere";
  if (condition === "in their language" && role === "translator" && !inTheirLanguage)
    return "FORBIDDEN not_this_language";
  if (condition === "of others as approver" && !isAtLeast("approver"))
    return "FORBIDDEN role_needed";
  return "permitted";
}
