import { z } from "zod";

import type { ActorContext } from "../context.ts";
import { mailPreferences, readMailLanguage } from "./preference.ts";
import { countRecoveryCodes, findOwnAccount } from "./store.ts";
import type { AccountView } from "./view.ts";

/** What a person sees of their own account. */
export async function describeAccount({ db, actor, mail }: ActorContext): Promise<AccountView> {
  const account = await findOwnAccount(db, actor.id);
  return {
    name: account.name,
    email: account.email,
    twoFactor: account.twoFactorEnabled,
    recoveryCodesLeft: account.twoFactorEnabled ? await countRecoveryCodes(db, actor.id) : null,
    mail: z.enum(mailPreferences).parse(account.mail),
    language: readMailLanguage(account.language),
    canMail: mail !== null,
  };
}
