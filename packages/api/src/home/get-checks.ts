import { groupsWhere } from "@cookiedesk/domain/access/may";
import type { Finding, Severity } from "@cookiedesk/domain/check/finding";

import type { ActorContext } from "../context.ts";
import type { CheckedPlatform } from "../platform/check-once.ts";
import { checkPlatforms } from "../platform/find-findings.ts";
import { inTransaction } from "../transaction.ts";
import { findVisibleIds } from "./store.ts";
import type { HomeChecks } from "./view.ts";

const worst: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };

/** What the checks find in the drafts of the platforms that the caller may see, by language and by rule. */
export async function getChecks(ctx: ActorContext): Promise<HomeChecks> {
  return inTransaction(
    ctx.db,
    async (tx) => {
      const checked = await checkPlatforms(tx, ctx);
      const ids = await findVisibleIds(tx, groupsWhere(ctx.actor.grants, "see"));
      return countChecks(ids.flatMap((id) => checked.get(id) ?? []));
    },
    { seconds: 60 },
  );
}

function countChecks(platforms: readonly CheckedPlatform[]): HomeChecks {
  const missing = new Map<string, number>();
  const rules = new Map<Finding["rule"], { severity: Severity; platforms: number }>();
  for (const platform of platforms) {
    for (const locale of platform.missing) missing.set(locale, (missing.get(locale) ?? 0) + 1);
    for (const [rule, severity] of platform.rules) {
      const known = rules.get(rule) ?? { severity, platforms: 0 };
      const isWorse = worst[severity] < worst[known.severity];
      rules.set(rule, {
        severity: isWorse ? severity : known.severity,
        platforms: known.platforms + 1,
      });
    }
  }
  return {
    missing: [...missing]
      .map(([locale, count]) => ({ locale, platforms: count }))
      .toSorted((a, b) => b.platforms - a.platforms || (a.locale < b.locale ? -1 : 1)),
    rules: [...rules]
      .map(([rule, counts]) => ({ rule, ...counts }))
      .toSorted((a, b) => worst[a.severity] - worst[b.severity] || b.platforms - a.platforms),
  };
}
