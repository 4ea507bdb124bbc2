/** A number of approvals that can be asked for. */
export const approvalNumbers = [0, 1, 2] as const;

/**
 * How many people have to approve before a platform is published: the most that any of its groups asks for; what the
 * organisation asks for where it is in none.
 */
export function approvalsNeeded(groups: readonly number[], organisation: number): number {
  return groups.length === 0 ? organisation : Math.max(...groups);
}
