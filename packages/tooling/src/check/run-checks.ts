/** `npm run check`: everything about the source that a program can judge. Ends with `N passed, N failed`. */
import { spawnSync } from "node:child_process";
import path from "node:path";

import { structureProblems } from "./structure.ts";

const root = path.resolve(import.meta.dirname, "..", "..", "..", "..");
const bin = path.join(root, "node_modules", ".bin");

const checks: Record<string, () => boolean> = {
  types: () => tool("tsc", "-b"),
  lint: () => tool("oxlint", "--type-aware", "--deny-warnings"),
  format: () => tool("oxfmt", "--check"),
  boundaries: () => tool("turbo", "boundaries", "--no-color"),
  unused: () => tool("knip", "--no-progress", "--no-config-hints"),
  structure,
  // A program of the API's: tooling, which everything builds on, imports nothing.
  needs: () => tool("node", "packages/api/src/access/check-needs.ts"),
};

function tool(program: string, ...args: string[]): boolean {
  const { status, stdout, stderr } = spawnSync(path.join(bin, program), args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      TURBO_TELEMETRY_DISABLED: "1",
      PATH: `${bin}${path.delimiter}${process.env["PATH"] ?? ""}`,
    },
  });
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status === 0;
}

function structure(): boolean {
  const problems = structureProblems(root);
  for (const problem of problems) console.log(problem);
  return problems.length === 0;
}

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  const began = performance.now();
  const isGood = check();
  if (!isGood) failed += 1;
  console.log(
    `${isGood ? "passed" : "FAILED"}  ${name}  ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
}
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
