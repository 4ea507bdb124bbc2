import type { Tx } from "@cookiedesk/db/connect";
import { type Following, followingSchema } from "@cookiedesk/domain/platform/following";
import type { PartRef } from "@cookiedesk/domain/policy/policy-field";
import { z } from "zod";

import { findBaseVersion } from "../base-policy/store.ts";
import type { PlatformDraft } from "../policy/load-draft.ts";
import { findOwnParts } from "../policy/part-store.ts";
import {
  findBases,
  findBaseVersionsFor,
  findNewestBaseVersions,
  type ShownBaseVersion,
} from "../policy/store.ts";
import { refOf } from "../policy/stored-part.ts";
import { notFound } from "../trpc.ts";

/** What a person asks a platform's draft to be made from. */
export interface BaseRequest {
  readonly basePolicyId: string;
  readonly following: Following;
  /** The version to take; null: the one it is on, or another base's newest. */
  readonly number: number | null;
}

/** Where a request leads. */
export interface BaseTarget {
  readonly base: { readonly id: string; readonly key: string; readonly name: string };
  readonly following: Following;
  /** The version that is noted as taken; null where every version is taken, or there is none. */
  readonly taken: { readonly id: string; readonly number: number } | null;
  /** The version that the draft would be made from. */
  readonly shown: ShownBaseVersion | null;
  /** The parts of the base's own draft: its next version would bring them. */
  readonly drafted: readonly PartRef[];
}

/**
 * Finds where a request leads each of these platforms, in as many queries for a hundred as for one. A base or a version
 * that there is not is misuse.
 */
export async function findBaseTargets(
  tx: Tx,
  drafts: readonly PlatformDraft[],
  request: BaseRequest,
): Promise<BaseTarget[]> {
  const { basePolicyId, following } = request;
  const [base] = await findBases(tx, { ids: [basePolicyId] });
  if (base === undefined) throw notFound("base_policy");

  const asked = await findAsked(tx, request);
  const takings = drafts.map((draft) => ({ draft, taken: takenBy(draft, request, asked) }));
  return findTargetsTaking(tx, base, following, takings);
}

/** How a platform stood on a base, as the history of edits keeps it: the base's key, and the version that was taken. */
export const standSchema = z.object({
  base: z.string(),
  following: followingSchema,
  version: z.int().nullable(),
});
export type Stand = z.infer<typeof standSchema>;

/** Finds where these platforms stood before; bases and their versions stay for good. */
export async function findFormerTargets(
  tx: Tx,
  drafts: readonly PlatformDraft[],
  { base: key, following, version }: Stand,
): Promise<BaseTarget[]> {
  const [base] = await findBases(tx, { key });
  if (base === undefined) throw notFound("base_policy");
  const taken = version === null ? null : await findBaseVersion(tx, base.id, version);
  const takings = drafts.map((draft) => ({ draft, taken }));
  return findTargetsTaking(tx, base, following, takings);
}

async function findTargetsTaking(
  tx: Tx,
  base: BaseTarget["base"],
  following: Following,
  takings: readonly { readonly draft: PlatformDraft; readonly taken: BaseTarget["taken"] }[],
): Promise<BaseTarget[]> {
  const drafted = (await findOwnParts(tx, { basePolicyIds: [base.id] })).map(refOf);
  const prospects = takings.map(({ draft, taken }) => ({
    id: draft.platform.id,
    basePolicyId: base.id,
    following,
    baseVersionId: taken?.id ?? null,
  }));
  const shown = await findBaseVersionsFor(tx, prospects);
  return takings.map(({ draft, taken }) => ({
    base,
    following,
    taken,
    shown: shown.get(draft.platform.id) ?? null,
    drafted,
  }));
}

/** Finds where a request leads one platform. */
export async function findBaseTarget(
  tx: Tx,
  draft: PlatformDraft,
  request: BaseRequest,
): Promise<BaseTarget> {
  const [target] = await findBaseTargets(tx, [draft], request);
  if (target === undefined) throw new Error(`${draft.platform.slug}: the request leads nowhere`);
  return target;
}

/** The version that was asked for, or the newest; null where the base has none. */
async function findAsked(
  tx: Tx,
  { basePolicyId, number }: BaseRequest,
): Promise<BaseTarget["taken"]> {
  if (number === null) {
    return (await findNewestBaseVersions(tx, [basePolicyId])).get(basePolicyId) ?? null;
  }
  const version = await findBaseVersion(tx, basePolicyId, number);
  if (version === null) throw notFound("version");
  return version;
}

/** What is noted as taken: nothing where every version is; without a number, the version that the platform is on. */
function takenBy(
  { platform, base }: PlatformDraft,
  { basePolicyId, following, number }: BaseRequest,
  asked: BaseTarget["taken"],
): BaseTarget["taken"] {
  if (following === "follows") return null;
  const stays = number === null && basePolicyId === platform.basePolicyId;
  return stays ? base : asked;
}
