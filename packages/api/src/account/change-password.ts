import { recordAct } from "../audit/store.ts";
import type { ActorContext } from "../context.ts";
import { forgetAttempts, takeAttempt } from "../session/attempt-store.ts";
import { endSessionsExcept } from "../session/store.ts";
import { inTransaction } from "../transaction.ts";
import type { ChangePasswordInput } from "./input.ts";
import { deleteLinks } from "./link-store.ts";
import { findPasswordProblem } from "./password-problem.ts";
import { findOwnAccount, lockPerson, writePassword } from "./store.ts";
import { tellOfChange } from "./tell-of-change.ts";
import type { PasswordChanged } from "./view.ts";

/** Gives a person another password, and ends every session but the one that asks. */
export async function changePassword(
  ctx: ActorContext,
  { current, password }: ChangePasswordInput,
): Promise<PasswordChanged> {
  const { db, actor, now } = ctx;
  const seconds = await takeAttempt(db, actor.email, now());
  if (seconds > 0) return { ok: false, problems: [{ field: "current", code: "wait", seconds }] };

  const account = await findOwnAccount(db, actor.id);
  const isRight = await ctx.verifyPassword({ hash: account.password ?? "", password: current });
  const problem = await findPasswordProblem(password, account);
  if (!isRight) {
    const wrong = { field: "current", code: "wrong" } as const;
    return { ok: false, problems: problem === null ? [wrong] : [wrong, problem] };
  }
  const hash = problem === null ? await ctx.hashPassword(password) : null;
  return inTransaction(db, async (tx): Promise<PasswordChanged> => {
    await forgetAttempts(tx, actor.email);
    if (hash === null) return { ok: false, problems: problem === null ? [] : [problem] };
    await lockPerson(tx, actor.id);
    const at = now();
    await writePassword(tx, { id: ctx.newId(), userId: actor.id, password: hash, at });
    await endSessionsExcept(tx, actor.id, ctx.sessionId);
    // A link that somebody else holds must not undo this.
    await deleteLinks(tx, actor.id);
    await recordAct(tx, ctx, { subject: { kind: "person", id: actor.id } });
    await tellOfChange(tx, ctx, account, "password_changed");
    return { ok: true };
  });
}
