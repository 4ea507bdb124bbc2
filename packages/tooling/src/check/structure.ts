import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A rule about one file: what is wrong with it and where the code should go, or null. */
type Rule = (file: SourceFile) => string | null;

/** What is against the layout (ARCHITECTURE.md), one line a problem: `file: what, and where it should go`. */
export function structureProblems(root: string): string[] {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.ts", "*.tsx"], {
    cwd: root,
    encoding: "utf8",
  });
  const files = listed
    .split("\n")
    .filter((file) => file !== "" && existsSync(path.join(root, file)))
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), "utf8") }));
  return files.flatMap(problemsOf);
}

/** The problems of one file. */
export function problemsOf(file: SourceFile): string[] {
  return rules.flatMap((rule) => {
    const problem = rule(file);
    return problem === null ? [] : [`${file.path}: ${problem}`];
  });
}

const rules: readonly Rule[] = [
  function nameSaysWhatIsInside({ path: file }) {
    const name = path.basename(file).replace(/\.tsx?$/u, "");
    return /^(utils?|helpers?|types|constants|misc|common|shared|index)$/u.test(name)
      ? "the name says nothing. Name the file after its one idea, or move each function to the file that uses it."
      : null;
  },
  function nameIsKebabCase({ path: file }) {
    return /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config|d))*\.tsx?$/u.test(path.basename(file))
      ? null
      : "file names are kebab-case.";
  },
  function nothingIsSilenced({ path: file, text }) {
    if (file.startsWith("packages/tooling/src/check/")) return null;
    const mark =
      /\bas any\b|\bas unknown as\b|@ts-(ignore|expect-error|nocheck)|(ox|es)lint-disable|\b(test|it|describe)\.(only|skip|todo)\b/u.exec(
        text,
      );
    return mark === null ? null : `“${mark[0]}” hides something. Solve what it hides.`;
  },
  function adminKnowsTheApiByItsTypes({ path: file, text }) {
    if (!file.startsWith("apps/admin/")) return null;
    return importsOf(text).some(
      ({ from, isType }) => from.startsWith("@cookiedesk/api/") && !isType,
    )
      ? "the back office may only `import type` from @cookiedesk/api. A rule that both need belongs in packages/domain."
      : null;
  },
  function featuresAreIslands({ path: file, text }) {
    const own = /^apps\/admin\/src\/features\/([^/]+)\//u.exec(file)?.[1];
    if (own === undefined) return null;
    const other = importsOf(text)
      .filter(({ from }) => from.startsWith("."))
      .map(({ from }) => path.posix.join(path.posix.dirname(file), from))
      .map((target) => /^apps\/admin\/src\/(features\/([^/]+)|app)\//u.exec(target))
      .find((match) => match !== null && match[2] !== own);
    return other === undefined || other === null
      ? null
      : `a feature imports ${other[1] ?? "another"}. Features meet in src/app; what several need goes to src/shared.`;
  },
  function proceduresDeclareTheirNeed({ path: file, text }) {
    if (file.endsWith(".test.ts") || file === "packages/api/src/trpc.ts") return null;
    const made = /\binitTRPC\b|\bt\s*\.\s*procedure\b|\.meta\(\s*\{\s*need\b/u.exec(text);
    return made === null
      ? null
      : `“${made[0]}” makes a procedure past the gate. \`needing\`, \`oneself\`, \`anyone\` and \`stranger\` of packages/api/src/trpc.ts are the only ways to make one: each says what its caller must be allowed to do.`;
  },
  function onlyStoresQuery({ path: file, text }) {
    if (/\.test\.ts$|\/test-[a-z-]+\.ts$|^prisma\/src\//u.test(file)) return null;
    const noun = /^packages\/api\/src\/(?:([^/]+)\/)?/u.exec(file);
    const mayHaveStores = noun !== null || file.startsWith("bench/src/");
    if (mayHaveStores && /[/-]store\.ts$/u.test(file)) return null;
    // “select 1” asks of no table: that is how the server learns whether the database answers.
    const query =
      /\b(db|tx|prisma)\s*\.\s*(\$(query|execute)Raw(?!`select 1`)|\w+\s*\.\s*(find|create|update|upsert|delete|count|aggregate|groupBy)\w*\()/u.exec(
        text,
      );
    if (query === null) return null;
    const store = `packages/api/src/${noun?.[1] ?? "<noun>"}/store.ts`;
    return `“${query[0]}…” is a query. It belongs in ${store}, or in a store beside it that is named after its one idea (field-store.ts), as a function that says what it finds or writes.`;
  },
];

function importsOf(text: string): { from: string; isType: boolean }[] {
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gmu,
  );
  return Array.from(statements, ([, type, from = ""]) => ({ from, isType: type !== undefined }));
}
