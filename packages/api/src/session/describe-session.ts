import type { ApiContext } from "../context.ts";
import { hasAccount } from "../setup/store.ts";
import type { SessionView } from "./view.ts";

/** Who is signed in, and whether there is anybody who could be. */
export async function describeSession({ db, actor }: ApiContext): Promise<SessionView> {
  if (actor !== null) {
    const { id, name, email, grants } = actor;
    return { account: { id, name, email, grants }, setUp: true };
  }
  return { account: null, setUp: await hasAccount(db) };
}
