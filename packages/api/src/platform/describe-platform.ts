import { factsSchema } from "@cookiedesk/domain/platform/fact";

import type { ActorContext } from "../context.ts";
import { loadPlatformDraft, type PlatformDraft } from "../policy/load-draft.ts";
import { baseOf, liveOf, localesOf } from "../policy/draft-view.ts";
import { revisionsOf } from "../policy/stored-part.ts";
import { inTransaction } from "../transaction.ts";
import type { DescribePlatformInput } from "./input.ts";
import { findPlatformId } from "./store.ts";
import type { PlatformDetails } from "./view.ts";

/** One platform with its own fields; null where none has the slug. */
export async function describePlatform(
  ctx: ActorContext,
  { slug }: DescribePlatformInput,
): Promise<PlatformDetails | null> {
  return inTransaction(ctx.db, async (tx) => {
    const id = await findPlatformId(tx, slug);
    const draft = id === null ? null : await loadPlatformDraft(tx, id);
    if (draft === null) return null;
    const { platform } = draft;
    return {
      id: platform.id,
      slug: platform.slug,
      name: platform.name,
      url: platform.url,
      defaultLocale: platform.defaultLocale,
      locales: localesOf(platform.locales),
      facts: factsSchema.parse(platform.facts),
      base: baseOf(draft),
      revisions: revisionsOf(platform),
      live: liveOf(platform.currentVersion),
      liveBase: liveBaseOf(draft),
      publicUrl: `${ctx.portalUrl}/${platform.slug}`,
    };
  });
}

function liveBaseOf({ platform }: PlatformDraft): PlatformDetails["liveBase"] {
  if (platform.currentVersion === null) return null;
  const { number, basePolicy } = platform.currentVersion.version.baseVersion;
  return { key: basePolicy.key, name: basePolicy.name, version: number };
}
