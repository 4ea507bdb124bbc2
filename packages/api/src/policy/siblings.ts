import type { Tx } from "@cookiedesk/db/connect";
import { findPart } from "@cookiedesk/domain/policy/resolve";
import type { PartRef } from "@cookiedesk/domain/policy/policy-field";

import type { LockedSubject } from "./lock-subject.ts";
import type { Placed } from "./part-order.ts";
import { findNewestBaseVersions, findOverrides, findOwnParts } from "./store.ts";
import { unwrap } from "./stored-override.ts";

/** The sections, or the rows, of a subject with the order keys that count for it. */
export async function findSiblings(
  tx: Tx,
  { subject, basePolicyId }: LockedSubject,
  kind: "section" | "cookie",
): Promise<Placed[]> {
  const own = await findOwnParts(
    tx,
    subject.kind === "base" ? { basePolicyIds: [subject.id] } : { platformIds: [subject.id] },
  );
  const placed = own.flatMap((part) =>
    part.kind === kind ? [{ key: part.row.key, orderKey: part.row.orderKey }] : [],
  );
  if (subject.kind === "base") return placed;

  const content = (await findNewestBaseVersions(tx, [basePolicyId])).get(basePolicyId)?.content;
  const overrides = await findOverrides(tx, [subject.id]);
  const moved = new Map(
    overrides
      .filter(({ partKind, field, active }) => partKind === kind && field === "orderKey" && active)
      .map(({ partKey, value }) => [partKey, String(unwrap(value))]),
  );
  const inherited = (kind === "section" ? content?.sections : content?.cookies) ?? [];
  return [
    ...placed,
    ...inherited.map(({ key, orderKey }) => ({ key, orderKey: moved.get(key) ?? orderKey })),
  ];
}

/**
 * A key that nobody has who could meet it: neither the subject, nor its base (draft or published),
 * nor a platform that follows the same base.
 */
export async function findFreeKey(
  tx: Tx,
  { basePolicyId }: LockedSubject,
  kind: "section" | "cookie",
  wanted: string,
): Promise<string> {
  const platforms = await tx.platform.findMany({ where: { basePolicyId }, select: { id: true } });
  const owners = { OR: [{ basePolicyId }, { platformId: { in: platforms.map(({ id }) => id) } }] };
  const rows =
    kind === "section"
      ? await tx.section.findMany({ where: owners, select: { key: true } })
      : await tx.cookieEntry.findMany({ where: owners, select: { key: true } });
  const content = (await findNewestBaseVersions(tx, [basePolicyId])).get(basePolicyId)?.content;

  const taken = new Set(rows.map(({ key }) => key));
  const isTaken = (key: string) => {
    const ref: PartRef = { kind, key };
    return taken.has(key) || (content !== undefined && findPart(content, ref) !== undefined);
  };
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? wanted : `${wanted}-${count}`;
    if (!isTaken(key)) return key;
  }
}
