import { expect, test } from "vitest";

import { isRefusal } from "./imported-document.ts";
import { recogniseDocument } from "./recognise-document.ts";

function refusal(name: string, content: string | Uint8Array): string | null {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const result = recogniseDocument({ name, bytes }, { detectLanguage: () => null });
  return isRefusal(result) ? result.error.code : null;
}

test("nothing and nothing but white space are empty", () => {
  expect(refusal("a.txt", "")).toBe("empty");
  expect(refusal("a.txt", "\uFEFF \n\t\r\n\u00A0")).toBe("empty");
});

test("bytes that are no text are binary, whatever the file is called", () => {
  expect(refusal("a.txt", new Uint8Array([1, 2, 3, 0, 5, 6, 7, 8]))).toBe("binary");
  expect(refusal("a.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).toBe("binary");
});

test("more than ten megabytes are too large, ten of one letter are merely no policy", () => {
  expect(refusal("a.txt", new Uint8Array(10 * 1024 * 1024 + 1).fill(97))).toBe("too_large");
  expect(refusal("a.txt", new Uint8Array(10 * 1024 * 1024).fill(97))).toBe("no_policy");
});

test.each([
  ["a.html", "<!doctype html><title>Cookie policy</title>"],
  ["a.txt", "<html><body><p>Cookie policy</p></body></html>"],
  ["a.txt", "<p>Cookie policy</p><table><tr><td>sid</td></tr></table>"],
  ["a.txt", "%PDF-1.7 Cookie policy"],
  ["a.docx", "PK\u0003\u0004 anything"],
  ["a.csv", "name,purpose\nsid,to sign in"],
  ["a.txt", '{ "title": "Cookie policy" }'],
  ["a.xlf", '<?xml version="1.0"?><xliff version="1.2"></xliff>'],
])("%s with %s is another format", (name, content) => {
  expect(refusal(name, content)).toBe("unsupported_format");
});

test.each([
  ["a shopping list", "Milk\nEggs\nBread\n"],
  [
    "a recipe",
    "Chocolate cookies\n\nMix butter and sugar, add the eggs.\n\nBake the cookies for twelve minutes.\n",
  ],
  [
    "a manual",
    "# Server\n\nThe server sets a cookie on sign-in. Configure `COOKIE_NAME` in the environment.\n",
  ],
  [
    "source code",
    'export const cookieName = "cookies";\nexport function readCookie(name: string) {}\n',
  ],
  [
    "a table of something else",
    "| Name | Purpose | Provider |\n|---|---|---|\n| Hammer | Nails | Shop |\n",
  ],
])("%s is no policy", (_, content) => {
  expect(refusal("a.md", content)).toBe("no_policy");
});

test("UTF-16 with its mark is read", () => {
  const text = "Cookie policy\n\nWe use cookies on this site.\n";
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (const [index, letter] of [...text].entries()) bytes[2 + index * 2] = letter.charCodeAt(0);

  expect(refusal("a.txt", bytes)).toBeNull();
});
