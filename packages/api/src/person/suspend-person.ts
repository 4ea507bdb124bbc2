import { maySuspend } from "@cookiedesk/domain/access/administration";

import { deleteLinks } from "../account/link-store.ts";
import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { endSessionsExcept } from "../session/store.ts";
import { inTransaction } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import type { PersonInput } from "./input.ts";
import { findAdministration, lockPeople, writeSuspension } from "./store.ts";
import type { Suspended } from "./view.ts";

/** Keeps a person out from their next request on: their sessions end, and links that they have stop working. */
export async function suspendPerson(
  ctx: ActorContext,
  { personId }: PersonInput,
): Promise<Suspended> {
  return inTransaction(ctx.db, async (tx): Promise<Suspended> => {
    await lockPeople(tx);
    const people = await findAdministration(tx);
    const person = people.find(({ id }) => id === personId);
    if (person === undefined) throw notFound("person");
    const problem = maySuspend({ by: ctx.actor.id, person, people });
    if (problem !== null) return { ok: false, code: problem };
    if (person.isSuspended) return { ok: true };

    await writeSuspension(tx, personId, ctx.now());
    await endSessionsExcept(tx, personId, null);
    await deleteLinks(tx, personId);
    await recordAct(tx, ctx, {
      subject: { kind: "person", id: personId },
      before: { suspended: false },
      after: { suspended: true },
    });
    return { ok: true };
  });
}
