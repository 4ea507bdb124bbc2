import { expect, test } from "vitest";

import { parseProse } from "./parse-prose.ts";
import { visibleText } from "./prose-text.ts";

function read(text: string, facts?: { name: string; url: string }): string {
  const parsed = parseProse(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return visibleText(parsed.prose, facts);
}

test("code, emphasis and links are read as their words", () => {
  expect(read("`sessionid` is *only* [read](/here) **once**.")).toBe(
    "sessionid is only read once.",
  );
});

test("a break within a paragraph begins a line", () => {
  expect(read("one\\\ntwo")).toBe("one\ntwo");
});

test("blocks and list items have a line each", () => {
  expect(read("## Kinds\n\nTwo:\n\n1. first\n2. second")).toBe("Kinds\nTwo:\nfirst\nsecond");
});

test("a placeholder is read as the fact, or as it is written where none fills it", () => {
  const facts = { name: "Babel", url: "https://babel.opendatasoft.com" };
  expect(read("{{platform.name}} {{platform.secret}}", facts)).toBe("Babel {{platform.secret}}");
  expect(read("{{platform.name}}")).toBe("{{platform.name}}");
});
