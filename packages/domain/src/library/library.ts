import { type LibraryRow, type LibraryTool } from "./library-row.ts";
import { googleAnalyticsTool } from "./tools/google-analytics.ts";
import { matomoTool } from "./tools/matomo.ts";
import { operatorTool } from "./tools/operator.ts";
import { pianoTool } from "./tools/piano.ts";
import { xitiTool } from "./tools/xiti.ts";

/** Ready rows of the operator's own software and of the analytics tools that data portals use. */
export const library: readonly LibraryTool[] = [
  operatorTool,
  matomoTool,
  googleAnalyticsTool,
  xitiTool,
  pianoTool,
];

export const libraryRows: readonly LibraryRow[] = library.flatMap(({ rows }) => rows);
