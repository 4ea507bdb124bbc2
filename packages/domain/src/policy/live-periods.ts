/** What the order of versions and the time that each names for itself say of when it was live. */
export interface DatedVersion {
  readonly number: number;
  readonly effectiveAt: Date;
}

/** When a version was what visitors saw: from its own date until a later version's; `until` is null while it still is. */
export interface LivePeriod {
  readonly number: number;
  readonly from: Date;
  readonly until: Date | null;
}

/**
 * The version that was live at an instant; undefined before the first. Of the versions whose date had come the highest
 * number counts: it took the place of those before it, also where a clock that was set back dated it earlier than them.
 */
export function liveAt<Version extends DatedVersion>(
  versions: readonly Version[],
  at: Date,
): Version | undefined {
  return versions
    .filter(({ effectiveAt }) => effectiveAt <= at)
    .reduce<Version | undefined>(
      (latest, version) =>
        latest === undefined || version.number > latest.number ? version : latest,
      undefined,
    );
}

/**
 * The periods in which versions were live, in the order of their numbers; between the first date and the last, no instant
 * is in two of them or in none. A version that a later one predates was never live by the clock and has no period.
 */
export function livePeriods(versions: readonly DatedVersion[]): LivePeriod[] {
  const periods: LivePeriod[] = [];
  let until: Date | null = null;
  for (const { number, effectiveAt } of versions.toSorted((a, b) => b.number - a.number)) {
    if (until !== null && effectiveAt >= until) continue;
    periods.unshift({ number, from: effectiveAt, until });
    until = effectiveAt;
  }
  return periods;
}
