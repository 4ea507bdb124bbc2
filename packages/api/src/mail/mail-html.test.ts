import { expect, test } from "vitest";

import { mailHtml } from "./mail-html.ts";

test("paragraphs and lines stay apart", () => {
  expect(mailHtml("Hello,\n\none\ntwo")).toBe(
    "<!doctype html><html><body><p>Hello,</p><p>one<br>two</p></body></html>",
  );
});

test("a line that is an address is a link, one with more in it is not", () => {
  expect(mailHtml("https://desk.example/reset?token=a&b=1")).toContain(
    '<a href="https://desk.example/reset?token=a&#38;b=1">',
  );
  expect(mailHtml("see https://evil.example")).not.toContain("<a ");
  expect(mailHtml("javascript:alert(1)")).not.toContain("<a ");
});

test("nothing that a person typed becomes HTML", () => {
  const names = [
    "<script>alert(1)</script>",
    `"><img src=x onerror=alert(1)>`,
    "'onmouseover='x",
    "&lt;b&gt;",
    `https://x.example/"onclick="alert(1)`,
    "https://x.example/<b>",
    "{{constructor.constructor('x')()}}",
    "${7*7}",
  ];
  for (const name of names) {
    const html = mailHtml(`Hello ${name},\n\n${name}`);
    expect(
      html.replaceAll(/<\/?(?:!doctype html|html|body|p|a href="[^"<>']*"|a)>/gu, ""),
    ).not.toMatch(/[<>"']/u);
  }
});
