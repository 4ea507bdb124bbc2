import type { Tx } from "@cookiedesk/db/connect";
import type { CookieEntry } from "@cookiedesk/domain/policy/cookie-entry";

import type { LockedSubject } from "../policy/lock-store.ts";
import { findOwnParts } from "../policy/part-store.ts";
import { findShownBaseVersion } from "../policy/store.ts";
import { toCookie } from "../policy/stored-part.ts";

/** The rows that a policy has: its own and, on a platform, those of the base version that it shows, hidden ones too. */
export async function findPresentRows(tx: Tx, locked: LockedSubject): Promise<CookieEntry[]> {
  const { subject } = locked;
  const parts = await findOwnParts(
    tx,
    subject.kind === "base" ? { basePolicyIds: [subject.id] } : { platformIds: [subject.id] },
  );
  const own = parts.flatMap((part) => (part.kind === "cookie" ? [toCookie(part)] : []));
  if (subject.kind === "base") return own;
  const shown = await findShownBaseVersion(tx, locked);
  return [...own, ...(shown?.content.cookies ?? [])];
}
