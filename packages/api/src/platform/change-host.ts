import type { Tx } from "@cookiedesk/db/connect";
import { type Address, partsLeftBehind } from "@cookiedesk/domain/platform/address";
import { platformUrlSchema, slugSchema } from "@cookiedesk/domain/platform/platform";
import { decideSave } from "@cookiedesk/domain/policy/save-field";

import type { ActorContext } from "../context.ts";
import { findLastChange, recordChange } from "../history-store.ts";
import { lockSubject } from "../policy/lock-store.ts";
import { saveProblems } from "../policy/save-problem.ts";
import { findNames, findPlatforms, type PlatformRow } from "../policy/store.ts";
import { revisionsOf } from "../policy/stored-part.ts";
import { inTransaction, isClash } from "../transaction.ts";
import { notFound } from "../trpc.ts";
import { deliverAgain, lockDelivery } from "../version/delivery-store.ts";
import type { FieldProblem } from "../view.ts";
import { findTaken, moveFormerAddresses } from "./address-store.ts";
import { addressRevision } from "./address-revision.ts";
import type { ChangeHostInput } from "./life-cycle-input.ts";
import { platformPart, writePlatform } from "./store.ts";
import type { ChangedHost } from "./life-cycle-view.ts";

/**
 * Moves a platform to another host, another slug or both. Where it is published, its former address leads to the new one
 * from the delivery on; what its page says of its own address changes with its next version.
 */
export async function changeHost(ctx: ActorContext, input: ChangeHostInput): Promise<ChangedHost> {
  const { platformId, revision } = input;
  const read = readAddress(input);
  if ("problems" in read) return invalid(read.problems);

  try {
    return await inTransaction(ctx.db, async (tx): Promise<ChangedHost> => {
      // A delivery that is under way ends first, so that it cannot report the old address as the delivered one.
      await lockDelivery(tx, platformId);
      await lockSubject(tx, { kind: "platform", id: platformId });
      const [platform] = await findPlatforms(tx, { ids: [platformId] });
      if (platform === undefined) throw notFound("platform");

      const before = { url: platform.url, slug: platform.slug };
      const after = { url: read.url, slug: read.slug ?? platform.slug };
      const kept = { value: before, revision: addressRevision(platform) };
      const decision = decideSave(kept, { value: after, revision });
      if (decision.kind === "unchanged") return { ok: true, ...before };
      if (decision.kind === "lost_race") return lostRace(tx, platform);
      const taken = await findTaken(tx, { ...after, except: platformId });
      if (taken.length > 0) return invalid(taken);

      await move(tx, ctx, platform, after);
      return { ok: true, ...after };
    });
  } catch (error) {
    if (!isClash(error)) throw error;
    // Another platform took it between our look and our write.
    return invalid(await findTaken(ctx.db, { ...read, except: platformId }));
  }
}

function readAddress({
  url,
  slug,
}: ChangeHostInput): { url: string; slug: string | null } | { problems: FieldProblem[] } {
  const host = platformUrlSchema.safeParse(url);
  const name = slug === undefined ? null : slugSchema.safeParse(slug.trim());
  const problems = [
    ...(host.success ? [] : saveProblems(host.error).map(({ code }) => ({ field: "url", code }))),
    ...(name === null || name.success
      ? []
      : saveProblems(name.error).map(({ code }) => ({ field: "slug", code }))),
  ];
  if (!host.success || name?.success === false) return { problems };
  return { url: host.data, slug: name === null ? null : name.data };
}

async function move(tx: Tx, ctx: ActorContext, platform: PlatformRow, after: Address) {
  const isPublished = platform.currentVersion !== null;
  const revisions: Record<string, number> = revisionsOf(platform);
  for (const field of ["url", "slug"] as const) {
    if (platform[field] === after[field]) continue;
    const revision = (revisions[field] ?? 0) + 1;
    revisions[field] = revision;
    await recordChange(tx, ctx, platform.id, {
      part: platformPart,
      field,
      locale: null,
      before: platform[field],
      after: after[field],
      revision,
    });
  }
  await moveFormerAddresses(tx, ctx, platform.id, {
    left: isPublished ? partsLeftBehind(platform, after) : [],
    now: after,
  });
  await writePlatform(tx, platform.id, after, revisions);
  if (isPublished) await deliverAgain(tx, platform.id);
}

async function lostRace(tx: Tx, platform: PlatformRow): Promise<ChangedHost> {
  const place = { part: platformPart, field: "url", locale: null };
  const last = await findLastChange(tx, platform.id, place);
  const nameOf = await findNames(tx, last === null ? [] : [last.by]);
  return {
    ok: false,
    code: "lost_race",
    theirs: {
      url: platform.url,
      slug: platform.slug,
      revision: addressRevision(platform),
      by: last === null ? "" : nameOf(last.by),
    },
  };
}

function invalid(problems: FieldProblem[]): ChangedHost {
  return { ok: false, code: "invalid", problems };
}
