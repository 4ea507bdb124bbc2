import type { Db, Tx } from "@cookiedesk/db/connect";
import { approvalsNeeded } from "@cookiedesk/domain/review/approvals-needed";

import { findApprovals } from "../organisation/store.ts";
import type { Subject } from "../policy/view.ts";

/** Platform → how many people have to approve it. */
export async function findApprovalsNeeded(
  tx: Tx | Db,
  platformIds: readonly string[],
): Promise<Map<string, number>> {
  if (platformIds.length === 0) return new Map();
  const organisation = await findApprovals(tx);
  const rows = await tx.$queryRaw<{ id: string; groups: number[] }[]>`
    select p.id, coalesce(array_agg(g.approvals) filter (where g.id is not null), '{}') as groups
    from "Platform" p
    left join "PlatformGroupMember" m on m."platformId" = p.id
    left join "PlatformGroup" g on g.id = m."groupId"
    where p.id = any(${[...platformIds]}::uuid[])
    group by p.id`;
  return new Map(rows.map(({ id, groups }) => [id, approvalsNeeded(groups, organisation)]));
}

/** How many people have to approve these drafts: the most that any of them needs. */
export async function findNeededOf(tx: Tx, subjects: readonly Subject[]): Promise<number> {
  const platforms = subjects.filter(({ kind }) => kind === "platform").map(({ id }) => id);
  const needed = await findApprovalsNeeded(tx, platforms);
  const ofBase = subjects.length > platforms.length ? [await findApprovals(tx)] : [];
  return Math.max(0, ...needed.values(), ...ofBase);
}
