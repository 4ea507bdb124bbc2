import type { Tx } from "@cookiedesk/db/connect";
import { freeKey } from "@cookiedesk/domain/policy/free-key";
import { findPart } from "@cookiedesk/domain/policy/resolve";
import type { PartRef } from "@cookiedesk/domain/policy/policy-field";

import type { LockedSubject } from "./lock-store.ts";
import { findOverrides } from "./override-store.ts";
import type { Placed } from "./part-order.ts";
import { findKeys, findPartsOf } from "./part-store.ts";
import { findShownBaseVersion } from "./store.ts";
import { unwrap } from "./stored-override.ts";

/** The sections, or the rows, of a subject with the order keys that count for it. */
export async function findSiblings(
  tx: Tx,
  locked: LockedSubject,
  kind: "section" | "cookie",
): Promise<Placed[]> {
  const { subject } = locked;
  const own = await findPartsOf(tx, subject);
  const placed = own.flatMap((part) =>
    part.kind === kind ? [{ key: part.row.key, orderKey: part.row.orderKey }] : [],
  );
  if (subject.kind === "base") return placed;

  const content = await findPublishedContent(tx, locked);
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
 * nor a platform that follows the same base. It stays free until the transaction ends, under `lockKeys`.
 */
export async function findFreeKey(
  tx: Tx,
  locked: LockedSubject,
  kind: "section" | "cookie",
  wanted: string,
): Promise<string> {
  const taken = await findKeys(tx, locked.basePolicyId, kind);
  const published = await findPublishedContent(tx, locked);
  const isPublished = (key: string) =>
    published !== undefined && findPart(published, { kind, key }) !== undefined;
  return freeKey(wanted, (key) => taken.has(key) || isPublished(key));
}

/** Whether a part that was removed can have its key again. A base's own may still stand in its published version. */
export async function isKeyFree(
  tx: Tx,
  locked: LockedSubject,
  { kind, key }: PartRef & { kind: "section" | "cookie" },
): Promise<boolean> {
  if ((await findKeys(tx, locked.basePolicyId, kind)).has(key)) return false;
  if (locked.subject.kind === "base") return true;
  const published = await findPublishedContent(tx, locked);
  return published === undefined || findPart(published, { kind, key }) === undefined;
}

async function findPublishedContent(tx: Tx, locked: LockedSubject) {
  return (await findShownBaseVersion(tx, locked))?.content;
}
