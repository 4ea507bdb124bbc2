import { plainTextSchema } from "@cookiedesk/domain/plain-text";
import { z } from "zod";

import { longestPassword, shortestPassword } from "../account/password-length.ts";
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
  const problems = findProblems(input);
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
    await insertAccount(tx, ctx.newId, {
      name: input.name.trim(),
      email: input.email.trim().toLowerCase(),
      password,
      at,
    });
    return { ok: true };
  });
}

const usedUp: SetupProblem = { field: "token", code: "invalid_token" };

function findProblems({ name, email, password }: FirstAccountInput): SetupProblem[] {
  const problems: SetupProblem[] = [];
  const readName = plainTextSchema.pipe(z.string().max(200, { error: "too_long" })).safeParse(name);
  if (!readName.success)
    problems.push({ field: "name", code: nameCode(readName.error.issues[0]?.message) });
  if (!z.email().max(254).safeParse(email.trim()).success)
    problems.push({ field: "email", code: "invalid_email" });
  if (password.length < shortestPassword) problems.push({ field: "password", code: "too_short" });
  if (password.length > longestPassword) problems.push({ field: "password", code: "too_long" });
  return problems;
}

function nameCode(message: string | undefined): SetupProblem["code"] {
  return message === "too_long" || message === "control_characters" ? message : "empty";
}
