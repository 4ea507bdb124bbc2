import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { checkPolicy } from "@cookiedesk/domain/check/check-policy";
import type { Found, RuleId } from "@cookiedesk/domain/check/finding";
import { languageByFunctionWords } from "@cookiedesk/domain/check/function-words";
import { resolve } from "@cookiedesk/domain/policy/resolve";
import { sampleCatalogue } from "@cookiedesk/domain/policy/sample-policy";
import { describe, expect, test } from "vitest";

import { formBase } from "./form-base.ts";
import { type ImportedDocument, isRefusal } from "./imported-document.ts";
import { recogniseDocument } from "./recognise-document.ts";

const folder = process.env["SEED_DOCUMENTS_DIR"];
const detectLanguage = languageByFunctionWords;

function readDocument(name: string, bytes: Uint8Array): ImportedDocument {
  const result = recogniseDocument({ name, bytes }, { detectLanguage });
  if (isRefusal(result)) throw new Error(`${name} was refused: ${result.error.code}`);
  return result;
}

/** Imports one document alone and checks what it makes of its platform, as the Union and France ask. */
function check(document: ImportedDocument): readonly (Found & { rule: RuleId })[] {
  const { base, platforms, providers } = formBase([document]);
  const [platform] = platforms;
  if (platform === undefined) throw new Error("the document names no platform");
  const policy = resolve({
    platform: { name: platform.name, url: platform.url },
    facts: platform.facts,
    locales: [platform.locale],
    base,
    overrides: platform.overrides,
    own: platform.own,
    catalogue: { categories: sampleCatalogue.categories, providers },
  });
  return checkPolicy(policy, {
    detectLanguage,
    facts: platform.facts,
    jurisdictions: ["EU", "FR"],
  });
}

/** How many findings each rule has. */
function countByRule(document: ImportedDocument): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of check(document)) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

describe.skipIf(folder === undefined)("the five real documents", () => {
  const seeds = () =>
    readdirSync(folder ?? "")
      .filter((name) => name.endsWith(".txt"))
      .toSorted()
      .map((name) => readDocument(name, readFileSync(join(folder ?? "", name))));

  const prose = { D10: 1, D12: 1, D13: 1 };
  const whole = { ...prose, D1: 4, D2: 4, D5: 1 };
  const cut = { ...prose, D1: 2, D2: 2, D19: 1 };

  test("each breaks the rules that a lawyer says it breaks, and no other", () => {
    expect(seeds().map(countByRule)).toEqual([whole, whole, cut, whole, cut]);
  });

  test("what the words give away is shown as it stands", () => {
    const evidence = (rule: RuleId) =>
      seeds().map((document) => check(document).find((found) => found.rule === rule)?.evidence);

    const english = "API (CSRF) (front et back office)";
    expect(evidence("D5")).toEqual([english, english, undefined, english, undefined]);
    for (const text of evidence("D10")) expect(text).toMatch(/perform web analytics\.$/u);
    for (const text of evidence("D12"))
      expect(text).toMatch(/anonymized .+ user consent is not required\.$/u);
  });

  test("what is left over from the extraction is found in the raw text, before it is cleaned away", () => {
    const leftOver = new Set(["brand_spelling", "escape", "truncated"]);
    expect(
      seeds().map(({ warnings }) =>
        warnings.flatMap(({ code }) => (leftOver.has(code) ? [code] : [])),
      ),
    ).toEqual([
      ["brand_spelling"],
      ["brand_spelling"],
      ["truncated", "brand_spelling"],
      ["escape"],
      ["truncated", "brand_spelling"],
    ]);
  });
});

test.each([
  ["01-columns-with-logo.txt", { D2: 5, D19: 1 }],
  ["02-markdown-pipes.md", { D13: 1, D14: 1, D19: 1, D26: 2 }],
  ["03-french-cell-by-cell.txt", { D2: 3, D19: 1 }],
  ["04-spanish-column-by-column.txt", { D3: 3, D10: 1, D13: 1, D14: 1, D19: 1 }],
  ["05-cut-in-the-names.txt", { D1: 2, D2: 2, D3: 1, D13: 1, D19: 1 }],
  ["07-german-two-tables.txt", { D2: 3, D3: 3, D13: 1, D19: 1 }],
  ["10-word-export.txt", { D2: 4, D13: 1, D19: 1, D26: 1 }],
])("the look-alike %s breaks %j", (name, broken) => {
  const bytes = readFileSync(new URL(`../look-alikes/${name}`, import.meta.url));
  expect(countByRule(readDocument(name, bytes))).toEqual(broken);
});
