import type { Tx } from "@cookiedesk/db/connect";
import { findPart } from "@cookiedesk/domain/policy/resolve";
import type { PartRef } from "@cookiedesk/domain/policy/policy-field";

import type { LockedSubject } from "./lock-subject.ts";
import type { Placed } from "./part-order.ts";
import { findNewestBaseVersions, findOverrides, findOwnParts } from "./store.ts";
import { unwrap } from "./stored-override.ts";
import type { Subject } from "./view.ts";

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

  const content = await findPublishedContent(tx, basePolicyId);
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
 * Makes everybody else wait who would give a part a key: two parts that meet on one page, a base's and a platform's,
 * must not share one. Taken before the subject's own lock, always in that order.
 */
export async function lockKeys(tx: Tx, { kind, id }: Subject): Promise<void> {
  if (kind === "base") {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('keys:' || ${id}::uuid::text, 0))`;
    return;
  }
  await tx.$executeRaw`
    select pg_advisory_xact_lock(hashtextextended('keys:' || "basePolicyId"::text, 0))
    from "Platform" where id = ${id}::uuid`;
}

/**
 * A key that nobody has who could meet it: neither the subject, nor its base (draft or published),
 * nor a platform that follows the same base. It stays free until the transaction ends, under `lockKeys`.
 */
export async function findFreeKey(
  tx: Tx,
  { basePolicyId }: LockedSubject,
  kind: "section" | "cookie",
  wanted: string,
): Promise<string> {
  const taken = await findKeys(tx, basePolicyId, kind);
  const published = await findPublishedContent(tx, basePolicyId);
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? wanted : `${wanted}-${count}`;
    const isPublished = published !== undefined && findPart(published, { kind, key }) !== undefined;
    if (!taken.has(key) && !isPublished) return key;
  }
}

/** Whether a part that was removed can have its key again. A base's own may still stand in its published version. */
export async function isKeyFree(
  tx: Tx,
  { subject, basePolicyId }: LockedSubject,
  { kind, key }: PartRef & { kind: "section" | "cookie" },
): Promise<boolean> {
  if ((await findKeys(tx, basePolicyId, kind)).has(key)) return false;
  if (subject.kind === "base") return true;
  const published = await findPublishedContent(tx, basePolicyId);
  return published === undefined || findPart(published, { kind, key }) === undefined;
}

async function findPublishedContent(tx: Tx, basePolicyId: string) {
  return (await findNewestBaseVersions(tx, [basePolicyId])).get(basePolicyId)?.content;
}

/** The keys in a base's draft and on all platforms that follow it. */
async function findKeys(
  tx: Tx,
  basePolicyId: string,
  kind: "section" | "cookie",
): Promise<Set<string>> {
  const platforms = await tx.platform.findMany({ where: { basePolicyId }, select: { id: true } });
  const owners = { OR: [{ basePolicyId }, { platformId: { in: platforms.map(({ id }) => id) } }] };
  const rows =
    kind === "section"
      ? await tx.section.findMany({ where: owners, select: { key: true } })
      : await tx.cookieEntry.findMany({ where: owners, select: { key: true } });
  return new Set(rows.map(({ key }) => key));
}
