import { expect, test } from "vitest";

import { html } from "./markup.ts";

test("a text is escaped for content and for quoted attributes", () => {
  const hostile = `"><script>alert('&')</script>`;

  expect(html`<a title="${hostile}">${hostile}</a>`.toString()).toBe(
    `<a title="&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</a>`,
  );
});

test("markup inside markup is taken as it is, and nothing shows as nothing", () => {
  expect(html`<p>${[html`<b>${1}</b>`, " & ", null, false]}</p>`.toString()).toBe(
    "<p><b>1</b> &amp; </p>",
  );
});

test("how the source is indented is no part of the page", () => {
  const literals = (...texts: string[]) => Object.assign(texts, { raw: texts });

  expect(html(literals("<p>\n        ", "\n   </p>"), "a").toString()).toBe("<p>\na\n</p>");
});
