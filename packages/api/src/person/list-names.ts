import type { ActorContext } from "../context.ts";
import { findNames } from "./store.ts";
import type { PersonNames } from "./view.ts";

/** The people whom one may mention, or give something to do. */
export async function listNames({ db }: ActorContext): Promise<PersonNames> {
  return findNames(db);
}
