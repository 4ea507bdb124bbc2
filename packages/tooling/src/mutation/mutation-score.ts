/** What became of one mutant, in Stryker's words. */
export interface Mutant {
  readonly fileName: string;
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

export interface Score {
  /** Mutants that a test noticed: one failed, or did not come to its end. */
  readonly detected: number;
  /** Mutants that ran. One that could not even be loaded says nothing about the tests, and is in neither number. */
  readonly valid: number;
}

const detected = new Set(["Killed", "Timeout"]);
const undetected = new Set(["Survived", "NoCoverage"]);

/** How many mutants the tests noticed. */
export function scoreOf(mutants: readonly Mutant[]): Score {
  const count = (of: ReadonlySet<string>) => mutants.filter(({ status }) => of.has(status)).length;
  return { detected: count(detected), valid: count(detected) + count(undetected) };
}

/** The score in percent, or null where nothing was mutated. */
export function percent({ detected: noticed, valid }: Score): number | null {
  return valid === 0 ? null : (noticed / valid) * 100;
}

/** A line for each file, then for each of its mutants that no test noticed: the line, and what stood there instead. */
export function report(mutants: readonly Mutant[]): string[] {
  const files = Map.groupBy(mutants, ({ fileName }) => fileName);
  return [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, own]) => [
      `${shown(scoreOf(own))}  ${file}`,
      ...own
        .filter(({ status }) => undetected.has(status))
        .toSorted((a, b) => a.location.start.line - b.location.start.line)
        .map((mutant) => `    ${describe(mutant)}`),
    ]);
}

/** A score as people read it: `87.5 % (7 of 8)`. */
export function shown(score: Score): string {
  const value = percent(score);
  return value === null
    ? "nothing to notice"
    : `${value.toFixed(1)} % (${score.detected} of ${score.valid})`;
}

function describe({ location: { start }, mutatorName, replacement, status }: Mutant): string {
  const untested = status === "NoCoverage" ? ", which no test runs" : "";
  const text = replacement.replaceAll(/\s+/gu, " ").slice(0, 160);
  return `${start.line}:${start.column}  ${mutatorName}${untested}: ${text}`;
}
