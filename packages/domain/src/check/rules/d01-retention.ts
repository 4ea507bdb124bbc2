import type { ResolvedPolicy } from "../../policy/resolve.ts";
import type { Found } from "../finding.ts";
import { placeOf } from "../policy-text.ts";

/**
 * D1: every cookie says how long it lives. The field takes a period or `session` only, so "persistent", "unknown" and
 * "varies" end up here as a missing one. Rests on CJEU C-673/17 (Planet49), 75–81.
 */
export function findMissingRetention({ cookies }: ResolvedPolicy): Found[] {
  return cookies
    .filter(({ retention }) => retention === null)
    .map(({ key, names }) => ({
      rule: "D1",
      code: "retention_missing",
      place: placeOf("cookie", key, "retention"),
      evidence: names.join(", "),
    }));
}
