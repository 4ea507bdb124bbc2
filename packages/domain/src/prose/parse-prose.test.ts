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

function problemsIn(text: string) {
  const parsed = parseProse(text);
  return parsed.ok ? [] : parsed.problems;
}

test.each([
  [
    "<b>x</b>",
    [
      ["html", "<b>"],
      ["html", "</b>"],
    ],
  ],
  ["<div>\n</div>", [["html", "<div>\n</div>"]]],
  ["## ![alt](x.png)", [["image", "![alt](x.png)"]]],
  [
    "![alt][x]\n\n[x]: /y",
    [
      ["image", "![alt][x]"],
      ["footnote_or_definition", "[x]: /y"],
    ],
  ],
  [
    "[a][x]\n\n[x]: /y",
    [
      ["footnote_or_definition", "[a][x]"],
      ["footnote_or_definition", "[x]: /y"],
    ],
  ],
  ["> - a", [["quote", "> - a"]]],
  ["- > a", [["quote", "> a"]]],
  ["*[x](javascript:1)*", [["unsafe_link", "[x](javascript:1)"]]],
  [
    "[<i>x</i>](/y)",
    [
      ["html", "<i>"],
      ["html", "</i>"],
    ],
  ],
])("in %j exactly that is refused", (text, expected) => {
  expect(problemsIn(text).map(({ code, excerpt }) => [code, excerpt])).toEqual(expected);
});

test("an excerpt is cut after 80 characters", () => {
  expect(problemsIn(`> ${"a".repeat(200)}`)[0]?.excerpt).toBe(`> ${"a".repeat(78)}`);
});

test("a character that cannot be seen is named once, by the text's beginning", () => {
  expect(problemsIn("one\n\ntwo\u202E")).toEqual([
    { code: "control_characters", line: 1, excerpt: "one\n\ntwo\u202E" },
  ]);
});

test("tabs and line ends are characters that a text may have", () => {
  expect(problemsIn("- a\n\t- b")).toEqual([]);
});

test.each([
  ["## a", 2],
  ["### a", 3],
  ["#### a", 4],
])("%s is a heading of level %i", (text, level) => {
  const heading = { type: "heading", level, content: [{ type: "text", text: "a" }] };
  expect(parseProse(text)).toEqual({ ok: true, prose: [heading] });
});

test("a numbered list keeps the number that it begins with", () => {
  expect(parseProse("3. a\n4. b")).toMatchObject({
    prose: [{ type: "list", ordered: true, start: 3, items: [{}, {}] }],
  });
});

test("breaks, emphasis and links are read as such", () => {
  expect(parseProse("*a*\\\n[b](/c)")).toEqual({
    ok: true,
    prose: [
      {
        type: "paragraph",
        content: [
          { type: "emphasis", content: [{ type: "text", text: "a" }] },
          { type: "break" },
          { type: "link", href: "/c", content: [{ type: "text", text: "b" }] },
        ],
      },
    ],
  });
});

test.each([
  ["", "empty"],
  [" \n ", "empty"],
  ["a".repeat(50_001), "too_long"],
])("a body %j is refused as %s", (text, code) => {
  expect(proseSchema.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([code]);
});

test("a body may be as long as 50,000 characters", () => {
  expect(proseSchema.safeParse("a".repeat(50_000)).success).toBe(true);
});

test("a refused body says the code, the line and what was typed", () => {
  expect(proseSchema.safeParse("fine\n\n<hr>").error?.issues).toMatchObject([
    { code: "custom", message: "html", params: { code: "html", line: 3, excerpt: "<hr>" } },
  ]);
});

test.each([
  ["  a\r\nb\rc  ", "a\nb\nc"],
  ["a  \nb\t\nc", "a\nb\nc"],
  ["a  b", "a  b"],
  ["a\n\n\n\nb", "a\n\nb"],
  ["e\u0301", "é"],
])("%j is stored as %j", (text, stored) => {
  expect(normaliseProse(text)).toBe(stored);
});

test.each([
  "",
  "//evil.example",
  "a b",
  "a\\b",
  "a\u0000b",
  "\u202Ehttps://a.example",
  "foo:bar",
  "1x:y",
  "é:{{platform.url}}",
])("%j is no link that a text may have", (href) => {
  expect(isSafeLink(href)).toBe(false);
});

test.each([
  "{{platform.url}}",
  "{{platform.url}}:8443/a",
  "HTTPS://a.example",
  "a/b:c",
  "?a=b:c",
  "#a:b",
  "./a:b",
])("%j is a link that a text may have", (href) => {
  expect(isSafeLink(href)).toBe(true);
});
