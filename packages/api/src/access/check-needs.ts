/** Part of `npm run check`: names each procedure that does not say what its caller must be allowed to do. */
import { appRouter } from "../router.ts";
import { findUndeclared } from "./find-undeclared.ts";

const undeclared = findUndeclared(appRouter);
for (const path of undeclared)
  console.log(
    `${path}: declares no need. Make it with \`needing(act, place, input)\`, \`oneself\`, \`anyone\` or \`stranger\` of packages/api/src/trpc.ts.`,
  );
console.log(
  `${Object.keys(appRouter._def.procedures).length} procedures, ${undeclared.length} without a need`,
);
process.exitCode = undeclared.length === 0 ? 0 : 1;
