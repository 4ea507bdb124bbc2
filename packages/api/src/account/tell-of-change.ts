import type { Tx } from "@cookiedesk/db/connect";

import type { ApiContext } from "../context.ts";
import { type AccountChange, changeMail } from "../mail/account-mails.ts";
import { enqueueMail } from "../mail/store.ts";
import { readMailLanguage } from "./preference.ts";

/** Sends a person a mail about a change of their account, where mail can be sent: somebody else may have made it. */
export async function tellOfChange(
  tx: Tx,
  { mail }: Pick<ApiContext, "mail">,
  { name, email, language }: { name: string; email: string; language: string },
  change: AccountChange,
): Promise<void> {
  if (mail === null) return;
  await enqueueMail(tx, { to: email, ...changeMail(readMailLanguage(language), change, { name }) });
}
