import fc from "fast-check";
import { expect, test } from "vitest";

import { isSafeLink, normaliseProse, parseProse, proseSchema } from "./parse-prose.ts";
import { visibleText } from "./prose-text.ts";

test("the subset is read into blocks", () => {
  const parsed = parseProse("## Kinds\n\nA **strong** word, `code`.\n\n- one\n- two");
  expect(parsed).toEqual({
    ok: true,
    prose: [
      { type: "heading", level: 2, content: [{ type: "text", text: "Kinds" }] },
      {
        type: "paragraph",
        content: [
          { type: "text", text: "A " },
          { type: "strong", content: [{ type: "text", text: "strong" }] },
          { type: "text", text: " word, " },
          { type: "code", text: "code" },
          { type: "text", text: "." },
        ],
      },
      {
        type: "list",
        ordered: false,
        start: 1,
        items: [
          [{ type: "paragraph", content: [{ type: "text", text: "one" }] }],
          [{ type: "paragraph", content: [{ type: "text", text: "two" }] }],
        ],
      },
    ],
  });
});

test("placeholders are atoms", () => {
  expect(parseProse("On {{platform.url}}.")).toMatchObject({
    prose: [
      { content: [{ text: "On " }, { type: "placeholder", name: "platform.url" }, { text: "." }] },
    ],
  });
});

test.each([
  ["<b>bold</b>", "html"],
  ["<script>alert(1)</script>", "html"],
  ["a <!-- comment -->", "html"],
  ["[x](javascript:alert(1))", "unsafe_link"],
  ["[x](JaVaScRiPt:alert(1))", "unsafe_link"],
  ["[x](data:text/html,hi)", "unsafe_link"],
  ["<javascript:alert(1)>", "unsafe_link"],
  ["[x](//evil.example)", "unsafe_link"],
  ["[x](&#106;avascript:alert(1))", "unsafe_link"],
  ["# One", "heading_level"],
  ["##### Five", "heading_level"],
  ["![alt](x.png)", "image"],
  ["```\ncode\n```", "code_block"],
  ["    indented", "code_block"],
  ["> quote", "quote"],
  ["***", "rule"],
  ["[x]: https://example.org", "footnote_or_definition"],
  ["a\u202Eb", "control_characters"],
  ["a\u0000b", "control_characters"],
  ["half of \uD83D", "control_characters"],
])("%j is refused as %s", (text, code) => {
  const parsed = parseProse(text);
  expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.code)).toContain(code);
});

test("every problem is named at once, with its line and what was typed", () => {
  const parsed = parseProse("fine\n\n<b>x</b>\n\n[y](javascript:1)");
  expect(parsed).toMatchObject({
    ok: false,
    problems: [
      { code: "html", line: 3, excerpt: "<b>" },
      { code: "html", line: 3 },
      { code: "unsafe_link", line: 5, excerpt: "[y](javascript:1)" },
    ],
  });
});

test.each([
  "https://example.org",
  "http://a.b/c?d#e",
  "mailto:dpo@example.org",
  "/cookies",
  "#your-choice",
  "page",
  "{{platform.url}}/x",
])("%s is a link that a text may have", (href) => {
  expect(isSafeLink(href)).toBe(true);
});

test("no text that is accepted links to another scheme", () => {
  const scheme = fc.constantFrom(
    "javascript:",
    "vbscript:",
    "data:",
    "file:",
    "blob:",
    "jav\tascript:",
    "\u0001javascript:",
  );
  fc.assert(
    fc.property(scheme, fc.string(), (start, rest) => {
      expect(isSafeLink(`${start}${rest}`)).toBe(false);
    }),
  );
});

test("any text is either read or refused with a reason, never a fault", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const parsed = parseProse(text);
      expect(parsed.ok || parsed.problems.length > 0).toBe(true);
    }),
  );
});

test("storing a text twice changes it once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const once = normaliseProse(text);
      expect(normaliseProse(once)).toBe(once);
    }),
  );
});

test("line ends and trailing space are made one", () => {
  expect(proseSchema.parse("one  \r\ntwo\r\n\r\n\r\n\r\nthree ")).toBe("one\ntwo\n\nthree");
});

test("visible text is what a reader sees", () => {
  const parsed = parseProse(
    "See [the list](https://example.org) on {{platform.name}}.\n\n- a\n- b",
  );
  expect(parsed.ok && visibleText(parsed.prose, { name: "Babel", url: "https://b.example" })).toBe(
    "See the list on Babel.\na\nb",
  );
});
