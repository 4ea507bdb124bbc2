import type { Tx } from "@cookiedesk/db/connect";

import { findAccount } from "../account/store.ts";
import { notFound } from "../trpc.ts";
import { lockPeople } from "./store.ts";

/** The person that an input names, whom nobody else changes until the transaction ends. */
export async function lockNamed(tx: Tx, personId: string) {
  await lockPeople(tx);
  const account = await findAccount(tx, personId);
  if (account === null) throw notFound("person");
  return account;
}
