import type { ActorContext } from "../context.ts";
import { listGroupRows } from "./store.ts";
import type { GroupList } from "./view.ts";

/** Every group with how many platforms in use it holds. */
export async function listGroups({ db }: ActorContext): Promise<GroupList> {
  return listGroupRows(db);
}
