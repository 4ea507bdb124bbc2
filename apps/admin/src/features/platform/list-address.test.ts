import { expect, test } from "vitest";

import { changeListAddress, readListAddress } from "./list-address.ts";

test("an empty address asks for the first page by name", () => {
  expect(readListAddress(new URLSearchParams())).toEqual({
    sort: "name",
    direction: "asc",
    offset: 0,
    limit: 50,
  });
});

test("every filter is read from the address", () => {
  const query = new URLSearchParams(
    "search=bab&base=standard&group=demos&following=pinned&review=due&archived=only&state=draft&edited=me&delivery=late&finding=D16&missing=pt-BR&version=3&sort=liveSince&direction=desc&page=3",
  );
  expect(readListAddress(query)).toEqual({
    search: "bab",
    base: "standard",
    group: "demos",
    following: "pinned",
    review: "due",
    archived: "only",
    state: "draft",
    edited: "me",
    delivery: "late",
    finding: "D16",
    missing: "pt-BR",
    version: 3,
    sort: "liveSince",
    direction: "desc",
    offset: 100,
    limit: 50,
  });
});

test("an address that somebody bent still asks for something", () => {
  const bent = readListAddress(
    new URLSearchParams(
      "state=gone&edited=you&delivery=early&finding=D0&missing=%20&version=-1&archived=yes&following=all&sort=colour&direction=up&page=-4",
    ),
  );
  expect(bent).toEqual({ sort: "name", direction: "asc", offset: 0, limit: 50 });
});

test("a new filter starts on the first page", () => {
  const query = new URLSearchParams("page=3&search=bab");
  expect(changeListAddress(query, { state: "live" }).toString()).toBe("search=bab&state=live");
  expect(changeListAddress(query, { page: "4" }).toString()).toBe("page=4&search=bab");
});
