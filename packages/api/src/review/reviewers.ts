import type { Tx } from "@cookiedesk/db/connect";

import { findPeopleWho } from "../access/store.ts";
import type { ActorContext } from "../context.ts";
import type { Subject } from "../policy/view.ts";
import { inTransaction } from "../transaction.ts";
import type { PersonView } from "./approval-view.ts";
import { findTargets } from "./find-target.ts";
import type { ReviewersInput } from "./input.ts";

/** The people whom the caller may ask to review a draft: never themselves. */
export async function listReviewers(
  ctx: ActorContext,
  { subject }: ReviewersInput,
): Promise<PersonView[]> {
  return inTransaction(ctx.db, (tx) => findReviewers(tx, [subject], ctx.actor.id));
}

/** Everybody who may decide on a review of all these drafts, but for its author; by name. */
export async function findReviewers(
  tx: Tx,
  subjects: readonly Subject[],
  authorId: string,
): Promise<PersonView[]> {
  const [first, ...others] = await findTargets(tx, subjects);
  if (first === undefined) return [];
  const people = await findPeopleWho(tx, "review", first);
  const able = new Map(people.map(({ id, name }) => [id, { id, name }]));
  able.delete(authorId);
  for (const target of others) {
    const there = new Set((await findPeopleWho(tx, "review", target)).map(({ id }) => id));
    for (const id of able.keys()) if (!there.has(id)) able.delete(id);
  }
  return [...able.values()];
}
