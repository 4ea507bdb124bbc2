import type { DetectLanguage, Finding } from "@cookiedesk/domain/check/finding";
import { localeSchema } from "@cookiedesk/domain/locale";
import { followingSchema } from "@cookiedesk/domain/platform/following";
import { dayOf } from "@cookiedesk/domain/platform/review-due";
import { sealDraft } from "@cookiedesk/domain/seal/seal";

import { checkPlatform } from "../check-draft.ts";
import type { PlatformDraft } from "../policy/load-draft.ts";
import { baseOf, liveOf } from "../policy/draft-view.ts";
import type { FindingCounts } from "../view.ts";
import { type OpenReviewState, stateWith } from "./find-states.ts";
import { archivedPageView } from "./life-cycle-view.ts";
import type { PlatformRow } from "./view.ts";

/** A platform's row in the list, but for what does not belong to its draft. */
export function describeRow(
  draft: PlatformDraft,
  review: OpenReviewState | undefined,
  detectLanguage: DetectLanguage,
): Omit<PlatformRow, "groups" | "reviewDue"> {
  const { platform, base, overrides, own, inputs } = draft;
  const live = liveOf(platform.currentVersion);
  const findings = checkPlatform({ detectLanguage }, platform, inputs);
  const missing = findMissingLocales(draft, findings, detectLanguage);

  return {
    id: platform.id,
    slug: platform.slug,
    name: platform.name,
    url: platform.url,
    base: baseOf(draft),
    baseVersion: base?.number ?? null,
    liveBaseVersion: platform.currentVersion?.version.baseVersion.number ?? null,
    state: stateOf(draft, review),
    live,
    overrides: overrides.filter(({ active }) => active).length,
    ownRows: own.length,
    locales: platform.locales.map(({ locale, live: isLive }) => ({
      locale,
      live: isLive,
      state: missing.has(locale) ? "missing" : "ok",
    })),
    findings: countFindings(findings),
    following: followingSchema.parse(platform.following),
    archived: archivedPageView.nullable().parse(platform.archivedPage),
    reviewDueOn: platform.reviewDueOn === null ? null : dayOf(platform.reviewDueOn),
  };
}

/** Whether publishing now would change nothing, and else what the open review says of the draft as it is. */
export function stateOf(
  { platform, inputs }: PlatformDraft,
  review?: OpenReviewState,
): PlatformRow["state"] {
  const live = platform.currentVersion?.version.contentHash ?? null;
  return stateWith(inputs === null ? null : sealDraft(inputs).content.hash, { live, review });
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The locales in which something that the page shows is not written; those in preparation as if they were live. */
export function findMissingLocales(
  { platform, inputs }: PlatformDraft,
  findings: readonly Finding[],
  detectLanguage: DetectLanguage,
): Set<string> {
  if (inputs === null) return new Set(platform.locales.map(({ locale }) => locale));
  const all = platform.locales.map(({ locale }) => localeSchema.parse(locale));
  const everywhere =
    all.length === inputs.locales.length
      ? findings
      : checkPlatform({ detectLanguage }, platform, { ...inputs, locales: all });
  return new Set(
    everywhere.flatMap(({ code, place }) =>
      (code === "untranslated" || code === "category_untranslated") && place.locale !== null
        ? [place.locale]
        : [],
    ),
  );
}
