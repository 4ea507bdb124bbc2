import { actingAs } from "../account/acting-as.ts";
import { isAddress } from "../account/address.ts";
import { readPersonName } from "../account/name-problem.ts";
import { findPasswordProblem } from "../account/password-problem.ts";
import { recordAct } from "../audit/store.ts";
import type { ApiContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import type { FirstAccountInput } from "./input.ts";
import { findUsableToken, insertAccount, lockTokens, markTokenUsed } from "./store.ts";
import type { FirstAccountResult, SetupProblem } from "./view.ts";

/** Creates the first account and uses the one-time link up, in one step: of two at once, one is refused. */
export async function createFirstAccount(
  ctx: ApiContext,
  input: FirstAccountInput,
): Promise<FirstAccountResult> {
  const problems = await findProblems(input);
  // Hashing takes long on purpose: nobody without the link may ask for it.
  const isValid = (await findUsableToken(ctx.db, input.token, ctx.now())) !== null;
  if (!isValid) problems.unshift(usedUp);
  if (problems.length > 0) return { ok: false, problems };

  const password = await ctx.hashPassword(input.password);
  return inTransaction(ctx.db, async (tx): Promise<FirstAccountResult> => {
    await lockTokens(tx);
    const tokenHash = await findUsableToken(tx, input.token, ctx.now());
    if (tokenHash === null) return { ok: false, problems: [usedUp] };

    const at = ctx.now();
    await markTokenUsed(tx, tokenHash, at);
    const name = input.name.trim();
    const id = await insertAccount(tx, ctx.newId, {
      name,
      email: input.email.trim().toLowerCase(),
      password,
      at,
    });
    await recordAct(tx, actingAs(ctx, id, "setup.createFirstAccount"), {
      subject: { kind: "person", id },
      after: { name, grants: [{ role: "administrator", group: null, locales: [] }] },
    });
    return { ok: true };
  });
}

const usedUp: SetupProblem = { field: "token", code: "invalid_token" };

async function findProblems({ name, email, password }: FirstAccountInput): Promise<SetupProblem[]> {
  const problems: SetupProblem[] = [];
  const read = readPersonName(name);
  if ("problem" in read) problems.push(read.problem);
  if (!isAddress(email)) problems.push({ field: "email", code: "invalid_email" });
  const wrong = await findPasswordProblem(password, { name, email });
  if (wrong !== null) problems.push(wrong);
  return problems;
}
