import type { Tx } from "@cookiedesk/db/connect";
import type { Target } from "@cookiedesk/domain/access/may";

import { findGroupIds } from "../access/store.ts";
import type { Subject } from "../policy/view.ts";

/** Where these drafts stand, as permission goes, each place once. A base's concerns all platforms. */
export async function findTargets(tx: Tx, subjects: readonly Subject[]): Promise<Target[]> {
  const platforms = subjects.filter(({ kind }) => kind === "platform").map(({ id }) => id);
  const groupsOf = await findGroupIds(tx, platforms);
  const places = new Map(
    [...groupsOf.values()].map((groups) => [groups.toSorted().join(), groups]),
  );
  return [
    ...(subjects.length > platforms.length ? [{ kind: "everywhere" } as const] : []),
    ...[...places.values()].map((groups) => ({ kind: "platform", groups }) as const),
  ];
}
