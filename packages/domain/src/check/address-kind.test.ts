import { expect, test } from "vitest";

import { addressKind, namedHosts } from "./address-kind.ts";

const babel = "https://babel.example.org";
const named = (...texts: string[]) => namedHosts(texts);

test("hosts are found in addresses, links and plain words", () => {
  const text = "See [this](https://Docs.Example.org/a.html?x=1) or www.example.com, not e.g.";
  expect([...named(text)]).toEqual(["docs.example.org", "a.html", "www.example.com", "e.g"]);
});

test("texts that name no host make all platforms alike", () => {
  expect(addressKind(babel, named("No address here."))).toEqual([null, null]);
  expect(addressKind(babel, named("{{platform.url}} and www.google.com"))).toEqual([null, null]);
});

test("a text that names the platform's own host is told from all others", () => {
  expect(addressKind(babel, named("https://babel.example.org/x"))).toEqual([babel, "example.org"]);
  expect(addressKind(babel, named("BABEL.example.org"))).toEqual([babel, "example.org"]);
});

test("a text that names a sister makes the platforms of one family alike", () => {
  const sister = named("https://other.example.org");
  expect(addressKind(babel, sister)).toEqual([null, "example.org"]);
  expect(addressKind("https://third.example.org", sister)).toEqual([null, "example.org"]);
  expect(addressKind("https://babel.example.net", sister)).toEqual([null, null]);
});

test("an address that is none is like no other", () => {
  expect(addressKind("", named())).toEqual(["", null]);
});
