import { findGrantProblem } from "@cookiedesk/domain/access/administration";

import { isAddress } from "../account/address.ts";
import { giveLink } from "../account/give-link.ts";
import { readPersonName } from "../account/name-problem.ts";
import { findOwnLanguage } from "../account/store.ts";
import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { inTransaction, isClash } from "../transaction.ts";
import { grantsJson } from "./grants-json.ts";
import type { InvitePersonInput } from "./input.ts";
import {
  findAllGroupIds,
  insertPerson,
  isAddressTaken,
  lockPeople,
  replaceGrants,
} from "./store.ts";
import type { Invited } from "./view.ts";

type Problem = Extract<Invited, { ok: false }>["problems"][number];

/** Makes an account for somebody and a link that lets them choose its password. */
export async function invitePerson(
  ctx: ActorContext,
  { email: typed, name: typedName, grants }: InvitePersonInput,
): Promise<Invited> {
  const email = typed.trim().toLowerCase();
  const read = readPersonName(typedName);
  try {
    return await inTransaction(ctx.db, async (tx): Promise<Invited> => {
      await lockPeople(tx);
      const problems: Problem[] = [];
      if ("problem" in read) problems.push(read.problem);
      if (!isAddress(email)) problems.push({ field: "email", code: "invalid_email" });
      else if (await isAddressTaken(tx, email)) problems.push(taken);
      const wrong = findGrantProblem(grants, await findAllGroupIds(tx));
      if (wrong !== null) problems.push({ field: "grants", code: wrong });
      if (problems.length > 0 || "problem" in read) return { ok: false, problems };

      const personId = ctx.newId();
      const at = ctx.now();
      // Nobody knows theirs yet: most write the language of whoever invites them.
      const language = await findOwnLanguage(tx, ctx.actor.id);
      await insertPerson(tx, { id: personId, name: read.name, email, language, at });
      await replaceGrants(tx, { newId: ctx.newId, at, by: ctx.actor.id }, personId, grants);
      const given = await giveLink(tx, ctx, { personId, kind: "invitation" });
      await recordAct(tx, ctx, {
        subject: { kind: "person", id: personId },
        after: { name: read.name, email, grants: grantsJson(grants) },
      });
      return { ...given, personId };
    });
  } catch (error) {
    // Somebody else may take the address between our look and our write.
    if (isClash(error)) return { ok: false, problems: [taken] };
    throw error;
  }
}

const taken: Problem = { field: "email", code: "taken" };
