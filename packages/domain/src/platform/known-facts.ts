/** The values that each fact can take which every deployment knows; an operator states facts of its own beside them. */
export const knownFacts = {
  multilingual: [true, false],
  login: [true, false],
  /** The tool that measures the portal's visitors, after which the library's rows are named. */
  analytics: ["none", "matomo", "ga4", "xiti", "piano"],
} as const satisfies Record<string, readonly (boolean | string)[]>;

export type KnownFact = keyof typeof knownFacts;
export type KnownAnalytics = (typeof knownFacts)["analytics"][number];

/** Whether every deployment knows a fact of this name. */
export function isKnownFact(name: string): name is KnownFact {
  return Object.hasOwn(knownFacts, name);
}

/** Whether a value of the fact `analytics` is one that has words of its own. */
export function isKnownAnalytics(value: boolean | string): value is KnownAnalytics {
  return knownFacts.analytics.some((known) => known === value);
}
