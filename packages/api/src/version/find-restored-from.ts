import type { Tx } from "@cookiedesk/db/connect";
import { isSameValue } from "@cookiedesk/domain/policy/save-field";
import { manifestSchema } from "@cookiedesk/domain/seal/manifest";
import type { SealedDraft } from "@cookiedesk/domain/seal/seal";

import { findLastChange } from "../history-store.ts";
import { platformPart } from "../platform/store.ts";
import { unwrap } from "../policy/stored-override.ts";
import { restoredField, restoringSchema } from "./kept-draft.ts";
import { findVersion, readSealed } from "./store.ts";

/**
 * The version that was restored last, where a draft still has every document of it; null where it was edited since, or
 * nothing was restored. The address may be another: it is not brought back.
 */
export async function findRestoredFrom(
  tx: Tx,
  platformId: string,
  { content }: SealedDraft,
): Promise<number | null> {
  const place = { part: platformPart, field: restoredField, locale: null };
  const last = await findLastChange(tx, platformId, place);
  if (last === null) return null;
  const { version } = restoringSchema.parse(unwrap(last.after));
  const row = await findVersion(tx, platformId, version);
  if (row === null) return null;
  const manifest = manifestSchema.parse(await readSealed(tx, row.versionHash));
  return isSameValue(manifest.content.documents, content.value.documents) ? version : null;
}
