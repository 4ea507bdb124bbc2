import type { Tx } from "@cookiedesk/db/connect";
import { z } from "zod";

import { findLastChange } from "../history-store.ts";
import { unwrap } from "../policy/stored-override.ts";
import { platformPart } from "./store.ts";

/** Where the history of edits keeps that a platform was archived. */
export const archivedPlace = { part: platformPart, field: "archived", locale: null };

interface Archived {
  readonly archivedAt: Date | null;
  readonly archivedPage: string | null;
}

/** Writes since when a platform is archived and what its visitors find. */
export async function writeArchived(tx: Tx, id: string, archived: Archived): Promise<void> {
  await tx.platform.update({ where: { id }, data: archived });
}

const archivedChange = z.object({ reason: z.string() });

/** Who archived a platform, and why, as its history says; null where it says nothing. */
export async function findArchiving(
  tx: Tx,
  id: string,
): Promise<{ by: string; reason: string } | null> {
  const last = await findLastChange(tx, id, archivedPlace);
  const reason = archivedChange.safeParse(last === null ? null : unwrap(last.after)).data?.reason;
  return last === null || reason === undefined ? null : { by: last.by, reason };
}
