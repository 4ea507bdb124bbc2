import type { Facts } from "../../platform/fact.ts";
import type { ResolvedPolicy } from "../../policy/resolve.ts";
import type { Found } from "../finding.ts";
import { analyticsTools, knownCookie } from "../known-cookies.ts";
import { placeOf } from "../policy-text.ts";

/** The cookie in which the operator's software keeps the language of a platform that speaks several. */
const languageCookie = "django_language";

/**
 * D28: what the page shows does not contradict what is known of the platform. A condition keeps rows away where its fact
 * does not hold; this finds the row without a condition, and the fact without a row. Rests on GDPR 5(1)(d), accuracy.
 */
export function findAgainstFacts(policy: ResolvedPolicy, facts: Facts): Found[] {
  return [...findLanguageRow(policy, facts), ...findAnalytics(policy, facts)];
}

function findLanguageRow({ cookies }: ResolvedPolicy, { multilingual }: Facts): Found[] {
  if (multilingual === true) return [];
  return cookies
    .filter(({ names }) => names.includes(languageCookie))
    .map(({ key }) => ({
      rule: "D28",
      code: "row_against_facts",
      fact: "multilingual",
      place: placeOf("cookie", key, "condition"),
      evidence: languageCookie,
    }));
}

function findAnalytics({ cookies }: ResolvedPolicy, { analytics }: Facts): Found[] {
  if (typeof analytics !== "string") return [];
  const rows = cookies.flatMap(({ key, names }) =>
    names.flatMap((name) => {
      const tool = knownCookie(name)?.fact;
      return tool === undefined ? [] : [{ key, name, tool }];
    }),
  );
  const others = rows
    .filter(({ tool }) => tool !== analytics)
    .map(({ key, name }): Found => ({
      rule: "D28",
      code: "row_against_facts",
      fact: "analytics",
      place: placeOf("cookie", key, "condition"),
      evidence: name,
    }));
  if (!analyticsTools.has(analytics) || rows.some(({ tool }) => tool === analytics)) return others;
  return [
    ...others,
    {
      rule: "D28",
      code: "fact_without_row",
      fact: "analytics",
      place: placeOf("section", "cookies", null),
      evidence: analytics,
    },
  ];
}
