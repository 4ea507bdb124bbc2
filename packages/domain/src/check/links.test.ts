import { expect, test } from "vitest";

import { en, sampleCookie, samplePolicy, sampleSection } from "../policy/sample-policy.ts";
import { linksOf } from "./links.ts";

function links(body: string) {
  const policy = samplePolicy(
    { title: {}, cookies: [], sections: [sampleSection({ body: { en: body } })] },
    [en],
  );
  return linksOf(policy).map(({ href, label }) => [href, label]);
}

test.each([
  ["[our *partners*](https://a.example/list)", [["https://a.example/list", "our partners"]]],
  ["**See [this](/legal)**", [["/legal", "this"]]],
  [
    "- one [a](https://a.example)\n- two [b](https://b.example)",
    [
      ["https://a.example", "a"],
      ["https://b.example", "b"],
    ],
  ],
  ["See https://a.example/x. Then go.", [["https://a.example/x", "https://a.example/x"]]],
  ["[here]({{platform.url}}/list)", [["https://babel.opendatasoft.com/list", "here"]]],
  ["No link `https://code.example` at all", []],
  ["*See [this](/legal)*", [["/legal", "this"]]],
  [
    "At http://a.example/x?y=1!;:,. (https://b.example) or “https://c.example”",
    [
      ["http://a.example/x?y=1", "http://a.example/x?y=1"],
      ["https://b.example", "https://b.example"],
      ["https://c.example", "https://c.example"],
    ],
  ],
  ["- one\n\n  - two [a](https://a.example)", [["https://a.example", "a"]]],
])("%j has the links %j", (body, expected) => {
  expect(links(body)).toEqual(expected);
});

test("an address in a cell is a link too", () => {
  const cookie = sampleCookie({
    purpose: { en: "See https://a.example/fr" },
    functionAndLocation: {},
  });
  expect(linksOf(samplePolicy({ title: {}, sections: [], cookies: [cookie] }, [en]))).toEqual([
    {
      place: { part: { kind: "cookie", key: cookie.key }, field: "purpose", locale: "en" },
      href: "https://a.example/fr",
      label: "https://a.example/fr",
    },
  ]);
});
