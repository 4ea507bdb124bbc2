import type { Tx } from "@cookiedesk/db/connect";
import type { PartRef } from "@cookiedesk/domain/policy/policy-field";

import type { ActorContext } from "../context.ts";
import { type LockedSubject, lockSubject } from "../policy/lock-store.ts";
import { findHolders, findStoredPart } from "../policy/part-store.ts";
import { takePartAway } from "../policy/remove-part.ts";
import { isKeyFree } from "../policy/siblings.ts";
import { isTouchedByPerson } from "./imported-field.ts";

/**
 * Whether a new part can have its key. What earlier imports gave single platforms gives way to a base that now has it
 * for all of them; what a person touched there does not.
 */
export async function makeWay(
  tx: Tx,
  ctx: ActorContext,
  locked: LockedSubject,
  { kind, key }: PartRef,
): Promise<boolean> {
  if (kind === "policy") return true;
  if (locked.subject.kind === "platform") return isKeyFree(tx, locked, { kind, key });

  const holders = await findHolders(tx, locked.basePolicyId, { kind, key });
  for (const id of holders) {
    await lockSubject(tx, { kind: "platform", id });
    if (await isTouchedByPerson(tx, id, { kind, key })) return false;
  }
  for (const id of holders) {
    const subject = { kind: "platform", id } as const;
    const stored = await findStoredPart(tx, subject, { kind, key });
    if (stored !== null) await takePartAway(tx, ctx, subject, stored);
  }
  return true;
}
