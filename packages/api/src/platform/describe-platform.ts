import type { Tx } from "@cookiedesk/db/connect";
import { may } from "@cookiedesk/domain/access/may";
import { jurisdictionsSchema } from "@cookiedesk/domain/check/jurisdiction";
import { factsSchema } from "@cookiedesk/domain/platform/fact";
import { dayOf, isReviewDue } from "@cookiedesk/domain/platform/review-due";

import type { ActorContext } from "../context.ts";
import { findGroupsOf } from "../group/store.ts";
import { loadPlatformDraft, type PlatformDraft } from "../policy/load-draft.ts";
import { baseOf, liveOf, localesOf } from "../policy/draft-view.ts";
import { revisionsOf } from "../policy/stored-part.ts";
import { findNames } from "../policy/store.ts";
import { inTransaction } from "../transaction.ts";
import type { DescribePlatformInput } from "./input.ts";
import { findFormerAddresses, findPlatformId } from "./address-store.ts";
import { addressRevision } from "./address-revision.ts";
import { findArchiving } from "./archive-store.ts";
import { stateOf } from "./describe-row.ts";
import { findOpenReviewStates } from "./find-states.ts";
import { archivedPageView } from "./life-cycle-view.ts";
import type { PlatformDetails } from "./view.ts";

/**
 * One platform with its own fields, also under a slug that it once had; null where none has the slug that the caller may
 * look at.
 */
export async function describePlatform(
  ctx: ActorContext,
  { slug }: DescribePlatformInput,
): Promise<PlatformDetails | null> {
  return inTransaction(ctx.db, async (tx) => {
    const id = await findPlatformId(tx, slug);
    if (id === null) return null;
    const groups = (await findGroupsOf(tx, [id])).get(id) ?? [];
    const target = { kind: "platform", groups: groups.map((group) => group.id) } as const;
    const draft = may(ctx.actor.grants, "see", target).ok ? await loadPlatformDraft(tx, id) : null;
    if (draft === null) return null;
    const { platform } = draft;
    const reviewDueOn = platform.reviewDueOn === null ? null : dayOf(platform.reviewDueOn);
    const formerAddresses = await findFormerAddresses(tx, platform.id);
    return {
      id: platform.id,
      slug: platform.slug,
      name: platform.name,
      url: platform.url,
      defaultLocale: platform.defaultLocale,
      locales: localesOf(platform.locales),
      facts: factsSchema.parse(platform.facts),
      jurisdictions: jurisdictionsSchema.parse(platform.jurisdictions),
      base: baseOf(draft),
      revisions: revisionsOf(platform),
      live: liveOf(platform.currentVersion),
      liveBase: liveBaseOf(draft),
      publicUrl: `${ctx.portalUrl}/${platform.slug}`,
      state: stateOf(draft, (await findOpenReviewStates(tx, [id])).get(id)),
      addressRevision: addressRevision(platform),
      formerAddresses: formerAddresses.map((former) => ({
        slug: former.slug,
        url: former.url,
        until: former.until.toISOString(),
      })),
      archived: await describeArchived(tx, platform),
      groups,
      reviewDueOn,
      reviewDue: isReviewDue(reviewDueOn, dayOf(ctx.now())),
    };
  });
}

function liveBaseOf({ platform }: PlatformDraft): PlatformDetails["liveBase"] {
  if (platform.currentVersion === null) return null;
  const { number, basePolicy } = platform.currentVersion.version.baseVersion;
  return { key: basePolicy.key, name: basePolicy.name, version: number };
}

async function describeArchived(
  tx: Tx,
  { id, archivedAt, archivedPage }: PlatformDraft["platform"],
): Promise<PlatformDetails["archived"]> {
  if (archivedAt === null) return null;
  const archiving = await findArchiving(tx, id);
  const nameOf = await findNames(tx, archiving === null ? [] : [archiving.by]);
  return {
    page: archivedPageView.parse(archivedPage),
    since: archivedAt.toISOString(),
    by: archiving === null ? "" : nameOf(archiving.by),
    reason: archiving?.reason ?? "",
  };
}
