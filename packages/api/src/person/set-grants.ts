import { areSameGrants, mayGetGrants } from "@cookiedesk/domain/access/administration";

import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { renewSessionsOf } from "../session/store.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { grantsJson } from "./grants-json.ts";
import type { SetGrantsInput } from "./input.ts";
import { findAdministration, findAllGroupIds, lockPeople, replaceGrants } from "./store.ts";
import type { GrantsSet } from "./view.ts";

/** Gives a person other roles, which count from their next request on. Their sessions go on under other secrets. */
export async function setGrants(
  ctx: ActorContext,
  { personId, grants, seen }: SetGrantsInput,
): Promise<GrantsSet> {
  return inTransaction(ctx.db, async (tx): Promise<GrantsSet> => {
    await lockPeople(tx);
    const people = await findAdministration(tx);
    const person = people.find(({ id }) => id === personId);
    if (person === undefined) throw notFound("person");
    if (!areSameGrants(person.grants, seen))
      return { ok: false, code: "lost_race", grants: person.grants };
    const groupIds = await findAllGroupIds(tx);
    const problem = mayGetGrants({ by: ctx.actor.id, person, grants, people, groupIds });
    if (problem !== null) return { ok: false, code: problem };
    if (areSameGrants(person.grants, grants)) return { ok: true };

    const at = ctx.now();
    await replaceGrants(tx, { newId: ctx.newId, at, by: ctx.actor.id }, personId, grants);
    await renewSessionsOf(tx, personId);
    await recordAct(tx, ctx, {
      subject: { kind: "person", id: personId },
      before: { grants: grantsJson(person.grants) },
      after: { grants: grantsJson(grants) },
    });
    return { ok: true };
  });
}
