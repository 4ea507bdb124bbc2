import { recordAct } from "../audit/store.ts";
import type { ApiContext } from "../context.ts";
import { forgetAttempts } from "../session/attempt-store.ts";
import { endSessionsExcept } from "../session/store.ts";
import { inTransaction } from "../transaction.ts";
import { actingAs } from "./acting-as.ts";
import type { ResetPasswordInput } from "./input.ts";
import { deleteLinks, findLink, markLinkUsed } from "./link-store.ts";
import { hashLinkToken } from "./link-token.ts";
import { findPasswordProblem } from "./password-problem.ts";
import { lockPerson, writePassword } from "./store.ts";
import { tellOfChange } from "./tell-of-change.ts";
import type { PasswordReset } from "./view.ts";

/** Gives a person another password by a link, and ends all their sessions. Their second step stays. */
export async function resetPassword(
  ctx: ApiContext,
  { token, password }: ResetPasswordInput,
): Promise<PasswordReset> {
  const tokenHash = hashLinkToken(token);
  const link = await findLink(ctx.db, tokenHash, ctx.now());
  if (link?.kind !== "reset") return usedUp;
  const { person } = link;
  const problem = await findPasswordProblem(password, person);
  if (problem !== null) return { ok: false, problems: [problem] };

  const hash = await ctx.hashPassword(password);
  return inTransaction(ctx.db, async (tx): Promise<PasswordReset> => {
    await lockPerson(tx, person.id);
    const at = ctx.now();
    const isStillGood = (await findLink(tx, tokenHash, at)) !== null;
    if (!isStillGood || !(await markLinkUsed(tx, tokenHash, at))) return usedUp;
    await deleteLinks(tx, person.id);
    await writePassword(tx, { id: ctx.newId(), userId: person.id, password: hash, at });
    await endSessionsExcept(tx, person.id, null);
    await forgetAttempts(tx, person.email);
    await recordAct(tx, actingAs(ctx, person.id, "account.resetPassword"), {
      subject: { kind: "person", id: person.id },
    });
    await tellOfChange(tx, ctx, person, "password_changed");
    return { ok: true };
  });
}

const usedUp: PasswordReset = { ok: false, problems: [{ field: "token", code: "invalid_token" }] };
