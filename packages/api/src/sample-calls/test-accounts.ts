import type { ActorContext } from "../context.ts";

/** For tests: what a person signs in with. */
export const samplePassword = "words that only samples know";

/** For tests: gives a person a password. */
export async function givePassword(ctx: ActorContext, userId: string): Promise<void> {
  const password = await ctx.hashPassword(samplePassword);
  const where = { providerId_accountId: { providerId: "credential", accountId: userId } };
  const account = { password, updatedAt: ctx.now() };
  await ctx.db.account.upsert({
    where,
    update: account,
    create: { ...account, id: ctx.newId(), accountId: userId, providerId: "credential", userId },
  });
}

/** For tests: signs a person in somewhere else; answers the session's id. */
export async function giveSession(ctx: ActorContext, userId: string): Promise<string> {
  const [id, token] = [ctx.newId(), ctx.newId()];
  const expiresAt = new Date(ctx.now().getTime() + 60_000);
  await ctx.db.session.create({ data: { id, token, userId, expiresAt } });
  return id;
}

/** For tests: gives a person a second step that nobody can do. */
export async function giveSecondStep(ctx: ActorContext, userId: string): Promise<void> {
  const step = { id: ctx.newId(), secret: "none", backupCodes: "[]", userId };
  await ctx.db.twoFactor.create({ data: step });
  await ctx.db.user.update({ where: { id: userId }, data: { twoFactorEnabled: true } });
}
