import { recordAct } from "../audit/store.ts";
import type { ApiContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import { actingAs } from "./acting-as.ts";
import type { AcceptInvitationInput } from "./input.ts";
import { deleteLinks, findLink, markLinkUsed } from "./link-store.ts";
import { hashLinkToken } from "./link-token.ts";
import { readPersonName } from "./name-problem.ts";
import { findPasswordProblem } from "./password-problem.ts";
import { lockPerson, writePassword, writePerson } from "./store.ts";
import type { Accepted } from "./view.ts";

/** Gives somebody who was invited their password, and uses the link up in one step: of two at once, one is refused. */
export async function acceptInvitation(
  ctx: ApiContext,
  { token, name: typed, password }: AcceptInvitationInput,
): Promise<Accepted> {
  const tokenHash = hashLinkToken(token);
  const link = await findLink(ctx.db, tokenHash, ctx.now());
  // Hashing takes long on purpose: nobody without a link may ask for it.
  if (link?.kind !== "invitation") return usedUp;
  const read = readPersonName(typed);
  const name = "name" in read ? read.name : link.person.name;
  const wrong = await findPasswordProblem(password, { name, email: link.person.email });
  const problems = [
    ...("problem" in read ? [read.problem] : []),
    ...(wrong === null ? [] : [wrong]),
  ];
  if (problems.length > 0) return { ok: false, problems };

  const hash = await ctx.hashPassword(password);
  const { id } = link.person;
  return inTransaction(ctx.db, async (tx): Promise<Accepted> => {
    await lockPerson(tx, id);
    const at = ctx.now();
    const isStillGood = (await findLink(tx, tokenHash, at)) !== null;
    if (!isStillGood || !(await markLinkUsed(tx, tokenHash, at))) return usedUp;
    await deleteLinks(tx, id);
    await writePerson(tx, id, { name });
    await writePassword(tx, { id: ctx.newId(), userId: id, password: hash, at });
    await recordAct(tx, actingAs(ctx, id, "account.acceptInvitation"), {
      subject: { kind: "person", id },
      before: { name: link.person.name },
      after: { name },
    });
    return { ok: true };
  });
}

const usedUp: Accepted = { ok: false, problems: [{ field: "token", code: "invalid_token" }] };
