import { retentionInDays } from "../../policy/retention.ts";
import type { ResolvedCookie, ResolvedPolicy } from "../../policy/resolve.ts";
import type { Finding } from "../finding.ts";
import { placeOf } from "../policy-text.ts";

/** D17: no cookie stands in two categories or with two retentions. Rests on contradictory information being none. */
export function findContradictions({ cookies }: ResolvedPolicy): Finding[] {
  return cookies.flatMap((cookie, index) =>
    cookie.names.flatMap((name): Finding[] => {
      const earlier = cookies
        .slice(0, index)
        .find(({ names, domain }) => names.includes(name) && domain === cookie.domain);
      return earlier === undefined ? [] : contradictions(name, earlier, cookie);
    }),
  );
}

function contradictions(name: string, earlier: ResolvedCookie, later: ResolvedCookie): Finding[] {
  const found = { rule: "D17", severity: "error", name, evidence: name } as const;
  const categories = earlier.category?.key !== later.category?.key;
  const retentions = periodOf(earlier) !== periodOf(later);
  return [
    ...(categories
      ? [
          {
            ...found,
            code: "two_categories" as const,
            place: placeOf("cookie", later.key, "category"),
          },
        ]
      : []),
    ...(retentions
      ? [
          {
            ...found,
            code: "two_retentions" as const,
            place: placeOf("cookie", later.key, "retention"),
          },
        ]
      : []),
  ];
}

/** "12 months" and "1 year" are one period said twice: they are less than a day apart. */
function periodOf({ retention }: ResolvedCookie): number | null {
  return retention === null ? null : Math.round(retentionInDays(retention));
}
