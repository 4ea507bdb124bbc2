import type { BenchResult } from "./bench-row.ts";

const header = ["name", "value", "unit", "peer's value", "peer / ours", "peer"];
/** The columns that hold numbers, which line up at their end. */
const numbers = new Set([1, 3, 4]);

/** The results as an aligned table under a header. */
export function benchTable(results: readonly BenchResult[]): string {
  const lines = [header, ...results.map(toCells)];
  const widths = header.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, at) =>
          numbers.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function toCells({
  name,
  value,
  unit,
  peer,
  peerValue,
  ratio,
  peerMissing,
}: BenchResult): string[] {
  return [
    name,
    String(value),
    unit,
    peerValue === null ? "–" : String(peerValue),
    ratio === null ? "–" : `${ratio}×`,
    peer ?? `none: ${peerMissing ?? ""}`,
  ];
}
