import type { ResolvedPolicy } from "../../policy/resolve.ts";
import { choiceCookie } from "../choice-cookie.ts";
import type { Found } from "../finding.ts";
import { livesLongerThan } from "../longer-than.ts";
import { placeOf } from "../policy-text.ts";

/**
 * D7: the choice is asked for again in time: the choice cookie does not live longer than so many months. CNIL,
 * délibération 2020-092 of 17 September 2020, and Garante, Linee guida cookie of 10 June 2021: six; AEPD, Guía sobre el
 * uso de las cookies: twenty-four.
 */
export function findOldChoice({ cookies }: ResolvedPolicy, months: number): Found[] {
  return cookies
    .filter(
      ({ names, retention }) =>
        names.includes(choiceCookie) && retention !== null && livesLongerThan(retention, months),
    )
    .map(({ key }) => ({
      rule: "D7",
      code: "choice_kept_long",
      months,
      place: placeOf("cookie", key, "retention"),
      evidence: choiceCookie,
    }));
}
