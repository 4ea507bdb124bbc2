import type { Grant } from "./grant.ts";
import { may } from "./may.ts";

/** Somebody with an account, as far as who may administer goes. */
export interface Person {
  readonly id: string;
  readonly isSuspended: boolean;
  /** Whether they can sign in: who was only invited keeps no deployment open. */
  readonly hasPassword: boolean;
  readonly grants: readonly Grant[];
}

export type GrantsProblem =
  | "no_grant"
  | "repeated_grant"
  | "unknown_group"
  | "own_administration"
  | "last_administrator";

/** What is wrong with roles for one person; null: they may be given. */
export function findGrantProblem(
  grants: readonly Grant[],
  groupIds: ReadonlySet<string>,
): "no_grant" | "repeated_grant" | "unknown_group" | null {
  if (grants.length === 0) return "no_grant";
  if (new Set(grants.map(placeOf)).size < grants.length) return "repeated_grant";
  const isKnown = grants.every(({ group }) => group === null || groupIds.has(group));
  return isKnown ? null : "unknown_group";
}

/** Whether a person may be given these roles instead of theirs, and if not, why. */
export function mayGetGrants({
  by,
  person,
  grants,
  people,
  groupIds,
}: {
  by: string;
  person: Person;
  grants: readonly Grant[];
  /** Everybody, as they are now. */
  people: readonly Person[];
  groupIds: ReadonlySet<string>;
}): GrantsProblem | null {
  const problem = findGrantProblem(grants, groupIds);
  if (problem !== null) return problem;
  if (administers(grants) || !administers(person.grants)) return null;
  if (person.id === by) return "own_administration";
  return isLastAdministrator(person, people) ? "last_administrator" : null;
}

/** Whether a person may be suspended, and if not, why. */
export function maySuspend({
  by,
  person,
  people,
}: {
  by: string;
  person: Person;
  people: readonly Person[];
}): "oneself" | "last_administrator" | null {
  if (person.id === by) return "oneself";
  return isLastAdministrator(person, people) ? "last_administrator" : null;
}

/** Whether the roles are the same, in whichever order they and their languages stand. */
export function areSameGrants(a: readonly Grant[], b: readonly Grant[]): boolean {
  const [left, right] = [a, b].map((grants) => grants.map(wordsOf).toSorted().join("\n"));
  return left === right;
}

function isLastAdministrator(person: Person, people: readonly Person[]): boolean {
  const others = people.filter(({ id }) => id !== person.id);
  return isActiveAdministrator(person) && !others.some(isActiveAdministrator);
}

function isActiveAdministrator({ isSuspended, hasPassword, grants }: Person): boolean {
  return !isSuspended && hasPassword && administers(grants);
}

function administers(grants: readonly Grant[]): boolean {
  return may(grants, "administer", { kind: "everywhere" }).ok;
}

function placeOf({ role, group }: Grant): string {
  return `${role} ${group ?? "everywhere"}`;
}

function wordsOf(grant: Grant): string {
  return `${placeOf(grant)} ${grant.locales.toSorted().join(" ")}`;
}
