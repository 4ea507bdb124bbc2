import type { Tx } from "@cookiedesk/db/connect";
import type { CookieEntry } from "@cookiedesk/domain/policy/cookie-entry";

import { findOwnParts } from "../policy/part-store.ts";
import { findBases, findBaseVersionsFor, findPlatforms } from "../policy/store.ts";
import { toCookie } from "../policy/stored-part.ts";
import type { Subject } from "../policy/view.ts";

/** What a policy has in its cookie table. */
export interface PresentRows {
  /** Its own and, on a platform, those of the base version that it shows; hidden ones too. */
  readonly rows: readonly CookieEntry[];
  /** The platform's own host; null for a base. */
  readonly host: string | null;
}

/** The rows that a policy has; null where there is no such policy. */
export async function findPresentRows(tx: Tx, subject: Subject): Promise<PresentRows | null> {
  if (subject.kind === "base") {
    const [base] = await findBases(tx, { ids: [subject.id] });
    const rows = await findOwnRows(tx, { basePolicyIds: [subject.id] });
    return base === undefined ? null : { rows, host: null };
  }
  const [platform] = await findPlatforms(tx, { ids: [subject.id] });
  if (platform === undefined) return null;
  const own = await findOwnRows(tx, { platformIds: [platform.id] });
  const shown = (await findBaseVersionsFor(tx, [platform])).get(platform.id);
  return {
    rows: [...own, ...(shown?.content.cookies ?? [])],
    host: new URL(platform.url).hostname,
  };
}

async function findOwnRows(
  tx: Tx,
  owners: Parameters<typeof findOwnParts>[1],
): Promise<CookieEntry[]> {
  const parts = await findOwnParts(tx, owners);
  return parts.flatMap((part) => (part.kind === "cookie" ? [toCookie(part)] : []));
}
