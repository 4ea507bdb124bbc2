import { expect, test } from "vitest";

import { dryRun } from "./dry-run.ts";

const files: Record<string, string> = {
  "policy.txt": "Cookie policy\n\nWe use cookies on the https://a.example platform.\n",
  "list.txt": "Milk\nEggs\n",
  "page.html": "<html></html>",
};

async function run(...paths: string[]) {
  const lines: string[] = [];
  const exitCode = await dryRun(paths, {
    readFile: (path) => Promise.resolve(new TextEncoder().encode(files[path])),
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
