import type { Tx } from "@cookiedesk/db/connect";
import type { Json } from "@cookiedesk/domain/canonical-json";
import { findBaseChangeProblems } from "@cookiedesk/domain/platform/change-base";

import type { ActorContext } from "../context.ts";
import { loadPlatformDraft, type PlatformDraft } from "../policy/load-draft.ts";
import { lockAllKeys, lockKeys, lockSubject } from "../policy/lock-store.ts";
import type { PlatformRow } from "../policy/store.ts";
import { revisionsOf } from "../policy/stored-part.ts";
import { saveKept } from "../save-kept.ts";
import { inTransaction } from "../transaction.ts";
import { type BaseRequest, type BaseTarget, findBaseTarget } from "./base-target.ts";
import type { BaseChangeResult } from "./following-view.ts";
import { findClashes } from "./foresee-change.ts";
import { writeBaseTarget } from "./following-store.ts";
import { platformPart } from "./store.ts";

/** The field whose revision every change of the base, of its version and of how it is followed carries. */
export const baseField = "base";

interface BaseChange {
  readonly platformId: string;
  readonly revision: number;
  /** The base version that the person was shown as what the draft would be made from. */
  readonly seen: number | null;
}

/**
 * Changes what one platform's draft is made from. No override and no own part is touched by it; keys are held still, so
 * that no part can be added meanwhile whose key would stand on the page twice.
 */
export async function changeBase(
  ctx: ActorContext,
  change: BaseChange,
  request: (platform: PlatformRow) => BaseRequest,
  keys: "its_base" | "every_base",
): Promise<BaseChangeResult> {
  const subject = { kind: "platform", id: change.platformId } as const;
  return inTransaction(ctx.db, async (tx): Promise<BaseChangeResult> => {
    if (keys === "every_base") await lockAllKeys(tx);
    else await lockKeys(tx, subject);
    await lockSubject(tx, subject);
    const draft = await loadPlatformDraft(tx, change.platformId);
    if (draft === null) return { ok: false, code: "gone" };
    const target = await findBaseTarget(tx, draft, request(draft.platform));
    return standOn(tx, ctx, draft, target, change);
  });
}

/** Decides and writes; the platform and the keys are locked. */
export async function standOn(
  tx: Tx,
  ctx: ActorContext,
  draft: PlatformDraft,
  target: BaseTarget,
  { platformId, revision, seen }: BaseChange,
): Promise<BaseChangeResult> {
  const problems = findBaseChangeProblems({
    following: target.following,
    version: target.shown?.number ?? null,
    seen,
    clashes: findClashes(draft, target),
  });
  if (problems.length > 0) return { ok: false, code: "refused", problems };

  const { platform } = draft;
  const revisions = revisionsOf(platform);
  const save = {
    place: { part: platformPart, field: baseField, locale: null },
    kept: { value: standOf(platform), revision: revisions[baseField] ?? 0 },
    written: { value: valueOf(target), revision },
  };
  return saveKept(tx, ctx, platformId, save, (next) =>
    writeBaseTarget(tx, platformId, target, { ...revisions, [baseField]: next }),
  );
}

/** How a platform stands on its base, as the history of edits keeps it. */
function standOf({ basePolicy, following, baseVersion }: PlatformRow): Json {
  return { base: basePolicy.key, following, version: baseVersion?.number ?? null };
}

function valueOf({ base, following, taken }: BaseTarget): Json {
  return { base: base.key, following, version: taken?.number ?? null };
}
