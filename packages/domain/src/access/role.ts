/** From the least to the most: each may do what those before it may. */
export const roles = ["viewer", "translator", "editor", "approver", "administrator"] as const;
export type Role = (typeof roles)[number];

/** Whether whoever has the one role may do what the other may. */
export function includesRole(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
