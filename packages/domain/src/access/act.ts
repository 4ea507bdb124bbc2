import type { Role } from "./role.ts";

/** What there is to be done, and the least role that may do it. */
export const leastRole = {
  /** Look at drafts, versions, findings and comments. */
  see: "viewer",
  /** Write prose in a language. */
  translate: "translator",
  comment: "translator",
  /** Change whatever a policy is made of, and make platforms. */
  edit: "editor",
  /** Ask for a review, and take it back. */
  submit: "editor",
  /** Make live what has the approvals that it needs. */
  publish: "editor",
  /** Show a draft to somebody without an account. */
  share: "editor",
  /** Approve, or ask for changes. */
  review: "approver",
  /** Publish without the approvals that are needed. */
  override: "administrator",
  /** People, roles, groups, and how many approvals are needed. */
  administer: "administrator",
  /** Read and export the record of all acts. */
  audit: "administrator",
} as const satisfies Record<string, Role>;

export type Act = keyof typeof leastRole;
