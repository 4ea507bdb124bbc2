import type { Db, Tx } from "@cookiedesk/db/connect";
import { z } from "zod";

const passwordProvider = "credential";

/** A person as the verbs of accounts need them; null where there is none. */
export async function findAccount(tx: Tx | Db, id: string) {
  const person = await tx.user.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      mail: true,
      language: true,
      suspendedAt: true,
      twoFactorEnabled: true,
      accounts: { where: { providerId: passwordProvider }, select: { password: true } },
    },
  });
  if (person === null) return null;
  const { accounts, ...rest } = person;
  return { ...rest, password: accounts[0]?.password ?? null };
}

/** One account, or the fault that a person who is signed in has none. */
export async function findOwnAccount(tx: Tx | Db, id: string) {
  const account = await findAccount(tx, id);
  if (account === null) throw new Error("somebody without an account is signed in");
  return account;
}

/** Who has this address, can sign in and is not suspended; null where that is nobody. */
export async function findActiveByEmail(tx: Tx, email: string): Promise<string | null> {
  const person = await tx.user.findFirst({
    where: { email, suspendedAt: null, accounts: { some: { providerId: passwordProvider } } },
    select: { id: true },
  });
  return person?.id ?? null;
}

/** How many recovery codes a person has left; null without a second step. */
export async function countRecoveryCodes(db: Db, userId: string): Promise<number | null> {
  const step = await db.twoFactor.findFirst({ where: { userId, verified: true } });
  if (step === null) return null;
  return z.array(z.string()).parse(JSON.parse(step.backupCodes)).length;
}

/** Gives a person a password, their first or another; only its hash is kept. */
export async function writePassword(
  tx: Tx,
  { id, userId, password, at }: { id: string; userId: string; password: string; at: Date },
): Promise<void> {
  await tx.account.upsert({
    where: { providerId_accountId: { providerId: passwordProvider, accountId: userId } },
    update: { password, updatedAt: at },
    create: {
      id,
      accountId: userId,
      userId,
      providerId: passwordProvider,
      password,
      createdAt: at,
      updatedAt: at,
    },
  });
}

/** Changes what a person says of themselves. */
export async function writePerson(
  tx: Tx,
  id: string,
  { name, mail, language }: { name?: string; mail?: string; language?: string },
): Promise<void> {
  await tx.user.update({
    where: { id },
    data: {
      ...(name === undefined ? {} : { name }),
      ...(mail === undefined ? {} : { mail }),
      ...(language === undefined ? {} : { language }),
    },
  });
}

/** Makes everybody else wait who would change this person. */
export async function lockPerson(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`select 1 from "User" where id = ${id} for update`;
}

/** The language of a person's mails; English for whom is no person. */
export async function findOwnLanguage(tx: Tx, id: string): Promise<string> {
  const person = await tx.user.findUnique({ where: { id }, select: { language: true } });
  return person?.language ?? "en";
}
