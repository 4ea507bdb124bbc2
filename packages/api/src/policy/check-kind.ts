import type { Tx } from "@cookiedesk/db/connect";
import { checkChange } from "@cookiedesk/domain/check/check-change";
import type { Finding } from "@cookiedesk/domain/check/finding";
import { jurisdictionsSchema } from "@cookiedesk/domain/check/jurisdiction";
import { comparePolicies } from "@cookiedesk/domain/compare/compare-policies";
import type { ChangeKind } from "@cookiedesk/domain/policy/publish";
import { resolve } from "@cookiedesk/domain/policy/resolve";

import { comparedDraft, comparedVersion } from "../version/compared-policy.ts";
import type { LatestVersion } from "../version/store.ts";
import type { PlatformDraft } from "./load-draft.ts";

/** What the checks find in publishing a draft as a change of this kind; of a first version, nothing. */
export async function checkKind(
  tx: Tx,
  { platform, inputs }: PlatformDraft,
  latest: LatestVersion | null,
  kind: ChangeKind,
): Promise<Finding[]> {
  if (latest === null || inputs === null) return [];
  const live = await comparedVersion(tx, latest.versionHash);
  const comparison = comparePolicies(live, comparedDraft(resolve(inputs)));
  return checkChange(comparison, kind, jurisdictionsSchema.parse(platform.jurisdictions));
}
