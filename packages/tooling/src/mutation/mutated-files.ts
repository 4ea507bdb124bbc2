import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** Files and folders that are not mutated, and why: no rule may ever stand here. */
export const unmutated: Readonly<Record<string, string>> = {
  "packages/domain/src/policy/sample-policy.ts": "pieces for tests",
  "packages/domain/src/check/sample-prose.ts": "pieces for tests",
  "packages/domain/src/library/phrases": "a table of words, one file a language",
  "packages/domain/src/library/tools": "a table of facts with their sources, one file a tool",
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
  const isSource = file.endsWith(".ts") && !file.endsWith(".test.ts");
  return isSource && !Object.keys(unmutated).some((place) => isWithin(file, place));
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
