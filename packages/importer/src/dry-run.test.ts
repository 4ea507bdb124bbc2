import { expect, test } from "vitest";

import { dryRun } from "./dry-run.ts";

const files: Record<string, string> = {
  "policy.txt": "Cookie policy\n\nWe use cookies on the https://a.example platform.\n",
  "table.md":
    "## Cookie policy\n\nWe use cookies on the https://a.example platform.\n\n| Cookie name | Domain | Purpose | Duration |\n|---|---|---|---|\n| sid | .a.example | Keeps you signed in | 2 weeks |\n",
  "list.txt": "Milk\nEggs\n",
  "page.html": "<html></html>",
};

async function run(...paths: string[]) {
  const lines: string[] = [];
  const exitCode = await dryRun(paths, {
    readFile: async (path) => {
      const text = files[path];
      if (text === undefined) throw new Error(`ENOENT: ${path}`);
      return new TextEncoder().encode(text);
    },
    print: (line) => lines.push(line),
    detectLanguage: () => "en",
  });
  return { exitCode, printed: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

test("every file gets one line, and a refused one does not stop the others", async () => {
  const { exitCode, printed } = await run("list.txt", "page.html", "policy.txt");

  expect(exitCode).toBe(2);
  expect(printed.map((line) => line["error"] ?? line["platform"])).toEqual([
    { code: "no_policy", message: "The text can be read, but it is no cookie policy." },
    {
      code: "unsupported_format",
      message: "HTML files cannot be imported yet; text and Markdown can.",
    },
    { url: "https://a.example", slug: "a" },
  ]);
});

test("warnings alone leave the exit code at 0", async () => {
  const { exitCode, printed } = await run("policy.txt");

  expect(exitCode).toBe(0);
  expect(printed[0]?.["warnings"]).not.toEqual([]);
});

test("a file that is not there is refused by name, and the others are still done", async () => {
  const { exitCode, printed } = await run("gone.txt", "policy.txt");

  expect(exitCode).toBe(2);
  expect(printed[0]).toMatchObject({ file: "gone.txt", error: { code: "unreadable" } });
  expect(printed[1]).toMatchObject({ platform: { slug: "a" } });
});

test("a row has the agreed members and no others", async () => {
  const { printed } = await run("table.md");

  expect(printed[0]?.["cookies"]).toMatchObject([
    { names: ["sid"], raw: expect.stringContaining(".a.example") as string },
  ]);
  const [cookie] = (printed[0]?.["cookies"] ?? []) as object[];
  expect(Object.keys(cookie ?? {}).toSorted()).toEqual([
    "category",
    "confidence",
    "functionAndLocation",
    "names",
    "party",
    "provider",
    "purpose",
    "raw",
    "retention",
  ]);
});
