import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, test } from "vitest";

import { isMutated, isWithin, mutatedFiles, unmutated } from "./mutated-files.ts";

const root = path.resolve(import.meta.dirname, "..", "..", "..", "..");

test("rules are mutated, tests and their pieces are not", () => {
  expect(isMutated("packages/domain/src/policy/resolve.ts")).toBe(true);
  expect(isMutated("packages/domain/src/policy/resolve.test.ts")).toBe(false);
  expect(isMutated("packages/domain/src/policy/sample-policy.ts")).toBe(false);
});

test("tables are not mutated, what reads them is", () => {
  expect(isMutated("packages/domain/src/library/phrases/en.ts")).toBe(false);
  expect(isMutated("packages/domain/src/library/phrase.ts")).toBe(true);
});

test.each(["policy", "policy/", "policy/resolve.ts", "packages/domain/src/policy/resolve.ts"])(
  "%s names a place with resolve.ts in it",
  (place) => {
    expect(isWithin("packages/domain/src/policy/resolve.ts", place)).toBe(true);
  },
);

test("a folder is not its neighbour whose name begins the same", () => {
  expect(isWithin("packages/domain/src/policy-draft/open.ts", "policy")).toBe(false);
});

test("what is left out of the mutation is there", () => {
  const missing = Object.keys(unmutated).filter((file) => !existsSync(path.join(root, file)));
  expect(missing).toEqual([]);
});

test("only what changed since a revision is mutated, and what is new and not yet committed", () => {
  const repository = mkdtempSync(path.join(tmpdir(), "mutated-files-"));
  const write = (file: string, text: string) =>
    writeFileSync(path.join(repository, "packages/domain/src", file), text);
  const git = (...args: string[]) => execFileSync("git", args, { cwd: repository });
  try {
    mkdirSync(path.join(repository, "packages/domain/src"), { recursive: true });
    git("init", "-q");
    write("same.ts", "1");
    write("changed.ts", "1");
    write("changed.test.ts", "1");
    git("add", ".");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "First");
    write("changed.ts", "2");
    write("changed.test.ts", "2");
    write("new.ts", "1");

    expect(mutatedFiles(repository, { only: [], since: "HEAD" })).toEqual([
      "packages/domain/src/changed.ts",
      "packages/domain/src/new.ts",
    ]);
    expect(mutatedFiles(repository, { only: ["same.ts"], since: null })).toEqual([
      "packages/domain/src/same.ts",
    ]);
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
});
