import type { Tx } from "@cookiedesk/db/connect";

/** Whether the last edit of a part, in any of its fields, is the one that added it. */
export async function wasOnlyAdded(tx: Tx, ownerId: string, key: string): Promise<boolean> {
  const last = await tx.fieldChange.findFirst({
    where: { ownerId, partKind: "cookie", partKey: key },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  return last?.field === "added";
}
