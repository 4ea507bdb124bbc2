import type { AskedFact } from "@cookiedesk/domain/platform/asked-facts";
import type { Facts } from "@cookiedesk/domain/platform/fact";
import { isKnownFact, knownFacts } from "@cookiedesk/domain/platform/known-facts";

/** A fact with the values that can be chosen for it; what is not stated is not among them. */
export interface FactChoice {
  readonly fact: string;
  readonly values: readonly (boolean | string)[];
}

/**
 * The facts that a form offers: those that ship in their order, then by name those that the platform states itself and
 * those that conditions ask about. A stated value can always be chosen again.
 */
export function factChoices(facts: Facts, asked: readonly AskedFact[]): FactChoice[] {
  const own = [...new Set([...Object.keys(facts), ...asked.map(({ fact }) => fact)])]
    .filter((fact) => !isKnownFact(fact))
    .toSorted((a, b) => a.localeCompare(b))
    .map((fact) => ({ fact, values: [true, false] }));
  const known = Object.entries(knownFacts).map(([fact, values]) => ({ fact, values }));

  return [...known, ...own].map(({ fact, values }) => {
    const askedFor = asked.find((one) => one.fact === fact)?.values ?? [];
    const stated = facts[fact];
    return {
      fact,
      values: [...new Set([...values, ...askedFor, ...(stated === undefined ? [] : [stated])])],
    };
  });
}
