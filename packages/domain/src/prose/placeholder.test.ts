import { expect, test } from "vitest";

import { fillPlaceholders, splitPlaceholders, unknownPlaceholders } from "./placeholder.ts";

const facts = { name: "Babel", url: "https://babel.opendatasoft.com" };

test("public facts are written in, spaces or not", () => {
  expect(fillPlaceholders("{{platform.name}} at {{ platform.url }}", facts)).toBe(
    "Babel at https://babel.opendatasoft.com",
  );
});

test("what no fact fills stays, and is named", () => {
  expect(fillPlaceholders("{{platform.secret}}", facts)).toBe("{{platform.secret}}");
  expect(unknownPlaceholders("{{platform.secret}} {{platform.url}} {{}}")).toEqual([
    "platform.secret",
    "",
  ]);
});

test("a fact that holds a placeholder is not filled again", () => {
  expect(fillPlaceholders("{{platform.name}}", { ...facts, name: "{{platform.url}}" })).toBe(
    "{{platform.url}}",
  );
});

test("splitting keeps every character in its order", () => {
  expect(splitPlaceholders("a{{platform.url}}b")).toEqual([
    { type: "text", text: "a" },
    { type: "placeholder", name: "platform.url" },
    { type: "text", text: "b" },
  ]);
});

test.each([
  ["", []],
  ["a", [{ type: "text", text: "a" }]],
  ["{{x}}", [{ type: "placeholder", name: "x" }]],
  [
    "{{x}}{{ y }}",
    [
      { type: "placeholder", name: "x" },
      { type: "placeholder", name: "y" },
    ],
  ],
  ["{{}}", [{ type: "placeholder", name: "" }]],
])("%j is split into %j", (text, parts) => {
  expect(splitPlaceholders(text)).toEqual(parts);
});
