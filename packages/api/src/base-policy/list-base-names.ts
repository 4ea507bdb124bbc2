import type { ActorContext } from "../context.ts";
import { inTransaction } from "../transaction.ts";
import { byText } from "@cookiedesk/domain/policy/resolve";
import { type BaseName, findBaseNames } from "./store.ts";

/** What every base policy is called, for a choice of one. */
export async function listBaseNames(ctx: ActorContext): Promise<BaseName[]> {
  const names = await inTransaction(ctx.db, (tx) => findBaseNames(tx));
  return names.toSorted((a, b) => byText(a.name, b.name));
}
