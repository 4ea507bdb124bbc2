import type { BenchRow } from "./bench-row.ts";
import { checkRow } from "./rows/check.ts";
import { compareRow } from "./rows/compare-300.ts";
import { growthInheritedRow } from "./rows/growth-one-word-inherited.ts";
import { growthOwnRow } from "./rows/growth-one-word-own.ts";
import { reachRow } from "./rows/reach-10000.ts";
import { resolveRow } from "./rows/resolve.ts";
import { saveFieldRow } from "./rows/save-field.ts";

/** Everything that is measured, in the order in which it is printed. */
export const benchRows: readonly BenchRow[] = [
  reachRow,
  resolveRow,
  checkRow,
  compareRow,
  growthOwnRow,
  growthInheritedRow,
  saveFieldRow,
];
