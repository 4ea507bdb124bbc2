import { type Retention, retentionInDays } from "../../policy/retention.ts";
import type { ResolvedCookie, ResolvedPolicy } from "../../policy/resolve.ts";
import type { Found } from "../finding.ts";
import { placeOf } from "../policy-text.ts";

/** D17: no cookie stands in two categories or with two retentions. Rests on contradictory information being none. */
export function findContradictions({ cookies }: ResolvedPolicy): Found[] {
  return cookies.flatMap((cookie, index) =>
    cookie.names.flatMap((name): Found[] => {
      const earlier = cookies
        .slice(0, index)
        .find(({ names, domain }) => names.includes(name) && domain === cookie.domain);
      return earlier === undefined ? [] : contradictions(name, earlier, cookie);
    }),
  );
}

function contradictions(name: string, earlier: ResolvedCookie, later: ResolvedCookie): Found[] {
  const found = { rule: "D17", name, evidence: name } as const;
  const categories = earlier.category?.key !== later.category?.key;
  const retentions = !isSamePeriod(earlier.retention, later.retention);
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

/** Months and years are not whole numbers of days: "30 days" and "1 month" are one period said twice. */
const tolerance = 0.02;

function isSamePeriod(a: Retention | null, b: Retention | null): boolean {
  if (a === null || b === null || a === "session" || b === "session") return a === b;
  if (a.unit === b.unit) return a.amount === b.amount;
  const [shorter = 0, longer = 0] = [retentionInDays(a), retentionInDays(b)].toSorted(byAmount);
  return longer - shorter <= longer * tolerance;
}

function byAmount(a: number, b: number): number {
  return a - b;
}
