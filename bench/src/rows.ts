import type { BenchRow } from "./bench-row.ts";
import { checkRow } from "./rows/check.ts";
import { resolveRow } from "./rows/resolve.ts";

/** Everything that is measured, in the order in which it is printed. */
export const benchRows: readonly BenchRow[] = [resolveRow, checkRow];
