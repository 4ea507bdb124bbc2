import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** What is not mutated, and why: no rule may ever stand here. */
export const unmutated: Readonly<Record<string, string>> = {
  "packages/domain/src/policy/sample-policy.ts": "pieces for tests",
};

const domain = "packages/domain/src";

export interface Selection {
  /** Files and folders to stay with; everything where there are none. */
  readonly only: readonly string[];
  /** A revision: what changed since then. */
  readonly since: string | null;
}

/** The sources of the domain to mutate, in one order on every machine. */
export function mutatedFiles(root: string, { only, since }: Selection): string[] {
  const listed =
    since === null
      ? git(root, "ls-files", "-co", "--exclude-standard", domain)
      : [
          ...git(root, "diff", "--name-only", since, "--", domain),
          ...git(root, "ls-files", "-o", "--exclude-standard", domain),
        ];
  return listed
    .filter(isMutated)
    .filter((file) => existsSync(path.join(root, file)))
    .filter((file) => only.length === 0 || only.some((place) => isWithin(file, place)))
    .toSorted();
}

/** Whether a file holds rules, so that a change of it must be noticed by a test. */
export function isMutated(file: string): boolean {
  return file.endsWith(".ts") && !file.endsWith(".test.ts") && !Object.hasOwn(unmutated, file);
}

/** Whether a file is the place or lies in it; places may be said from the domain's `src` on. */
export function isWithin(file: string, place: string): boolean {
  const wanted = place.replace(/\/$/u, "");
  return [wanted, `${domain}/${wanted}`].some(
    (start) => file === start || file.startsWith(`${start}/`),
  );
}

function git(root: string, ...args: string[]): string[] {
  const listed = execFileSync("git", args, { cwd: root, encoding: "utf8" });
  return listed.split("\n").filter((file) => file !== "");
}
