import { groupsWhere } from "@cookiedesk/domain/access/may";

import type { ActorContext } from "../context.ts";
import { listGroupRows } from "./store.ts";
import type { GroupList } from "./view.ts";

/**
 * Every group with how many platforms in use it holds. Whoever looks after some groups hears of those, and of the others
 * that their platforms are in; only platforms that they may look at are counted.
 */
export async function listGroups({ db, actor }: ActorContext): Promise<GroupList> {
  return listGroupRows(db, groupsWhere(actor.grants, "see"));
}
