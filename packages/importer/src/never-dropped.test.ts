import { readdirSync, readFileSync } from "node:fs";

import { languageByFunctionWords } from "@cookiedesk/domain/check/function-words";
import fc from "fast-check";
import { expect, test, vi } from "vitest";

import { columnRole } from "./column-role.ts";
import { type ImportedDocument, type ImportRefusal, isRefusal } from "./imported-document.ts";
import { recogniseDocument } from "./recognise-document.ts";

// Hundreds of documents a test, on machines that do other things meanwhile.
vi.setConfig({ testTimeout: 120_000 });

const folder = new URL("../look-alikes/", import.meta.url);
const lookAlikes = readdirSync(folder).map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(name, folder))),
}));

function recognise(name: string, bytes: Uint8Array): ImportedDocument | ImportRefusal {
  return recogniseDocument({ name, bytes }, { detectLanguage: languageByFunctionWords });
}

const fragment = fc.oneof(
  fc.constantFrom(
    "Cookie policy",
    "# Cookies",
    "## What is a cookie?",
    "We use cookies on the https://a.example platform.",
    "Provider\tFunction\tCookie name\tPurposes",
    "| Name | Purpose | Duration |",
    "|---|---|---|",
    "Google\tSign-in (front\t_ga\tTo count",
    "\tand back)\t\tvisits",
    "| sid | To sign in | session |",
    "sessionid",
    "To remember the",
    "visitor",
    "Google",
    "12 months",
    "",
    "",
    "\f",
    "- one entry",
    "Name",
    "Purpose",
    "Provider",
  ),
  fc.string({ maxLength: 60 }),
  fc.string({ maxLength: 30, unit: "grapheme" }),
);
const text = fc.array(fragment, { maxLength: 40 }).map((lines) => lines.join("\n"));

test("no text makes it throw, and the same text gives the same result", () => {
  fc.assert(
    fc.property(text, (content) => {
      const bytes = new TextEncoder().encode(`Cookie policy\n\n${content}`);
      expect(recognise("a.txt", bytes)).toEqual(recognise("a.txt", bytes));
    }),
    { numRuns: 300 },
  );
});

test("no bytes make it throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(recognise("a.txt", bytes)).toHaveProperty("file", "a.txt");
    }),
  );
});

/** All that is said in a result, as one string of letters and digits. */
function said({ title, sections, cookies, warnings }: ImportedDocument): string {
  return letters(
    [
      title,
      ...sections.flatMap(({ heading, body }) => [heading, body]),
      ...cookies.map(({ raw }) => raw),
      ...warnings.map(({ excerpt }) => excerpt),
    ].join(" "),
  );
}

function letters(words: string): string {
  return words.normalize("NFKC").replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** The words of every line but the heads of tables, whose place is taken by the fields. */
function wordsOf(content: string): string[] {
  return content
    .replaceAll(/\u00AD|-\r?\n/gu, "")
    .split(/[\r\n\f]+/u)
    .filter(
      (line) =>
        !line.split(/\t|\||\s{2,}/u).some((cell) => columnRole(cell) !== null && cell.length < 40),
    )
    .flatMap((line) => line.replaceAll(/<br>/gu, " ").split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2);
}

test("every word of a document is in its sections, rows or warnings, wherever it is cut", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...lookAlikes),
      fc.double({ min: 0.02, max: 1, noNaN: true }),
      ({ name, bytes }, share) => {
        const part = bytes.subarray(0, Math.floor(bytes.length * share));
        const result = recognise(name, part);
        if (isRefusal(result)) return;
        const content = new TextDecoder(name.includes("french-cell") ? "windows-1252" : "utf-8")
          .decode(part)
          .replaceAll("\uFFFD", "");
        const all = said(result);
        expect(wordsOf(content).filter((word) => !all.includes(letters(word)))).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

test("a cut never makes up a cookie that the whole document does not have", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...lookAlikes),
      fc.double({ min: 0.02, max: 1, noNaN: true }),
      ({ name, bytes }, share) => {
        const whole = new Set(namesIn(recognise(name, bytes)));
        const cut = namesIn(recognise(name, bytes.subarray(0, Math.floor(bytes.length * share))));
        expect(cut.filter((one) => !whole.has(one))).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

function namesIn(result: ImportedDocument | ImportRefusal): string[] {
  return isRefusal(result) ? [] : result.cookies.flatMap(({ names }) => names);
}

test.each([
  "a",
  "(",
  "*",
  "|",
  "\t",
  "\n",
  "_a ",
  "[x](",
  "Cookie policy\n",
  "sid\t",
  "To remember\n\n",
  "`",
  "{{",
  "1. ",
])("a file full of %j is finished", (piece) => {
  const bytes = new TextEncoder().encode(
    `Cookie policy\n\nName\tPurpose\tDuration\n${piece.repeat(300_000 / piece.length)}`,
  );

  expect(recognise("a.txt", bytes)).toHaveProperty("file");
});
