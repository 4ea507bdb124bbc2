import type { ResolvedPolicy } from "../../policy/resolve.ts";
import type { Found } from "../finding.ts";
import { policyTexts } from "../policy-text.ts";
import { typedDurations } from "../typed-duration.ts";

/**
 * D30: no period is typed into a cookie's function or purpose; it has a field of its own, which every language shows in
 * its own words. The retention's note is made for such words and left alone.
 */
export function findTypedDurations(policy: ResolvedPolicy): Found[] {
  return policyTexts(policy)
    .filter(({ place }) => place.part.kind === "cookie" && place.field !== "retentionNote")
    .flatMap(({ place, text }) =>
      typedDurations(text).map((duration): Found => ({
        rule: "D30",
        code: "duration_in_prose",
        place,
        evidence: duration.text,
      })),
    );
}
