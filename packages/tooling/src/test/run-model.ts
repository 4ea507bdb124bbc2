/**
 * `npm run model`: the policy core against its model, 5,000 random sequences where `npm test` takes 300. `MODEL_RUNS` overrides;
 * how a difference is run again stands at the top of packages/api/src/model/model.test.ts.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..", "..", "..", "..");
const { status } = spawnSync(
  path.join(root, "node_modules", ".bin", "vitest"),
  ["run", "packages/api/src/model"],
  { cwd: root, stdio: "inherit", env: { MODEL_RUNS: "5000", ...process.env } },
);
process.exitCode = status ?? 1;
