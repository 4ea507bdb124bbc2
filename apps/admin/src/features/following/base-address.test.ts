import { expect, test } from "vitest";

import { readBaseChoice, writeBaseChoice } from "./base-address.ts";

const stand = { key: "standard", following: "except_material" } as const;
const read = (query: string) => readBaseChoice(new URLSearchParams(query), stand);

test("an address that says nothing leaves the platform as it is", () => {
  expect(read("")).toEqual({ base: "standard", following: "except_material", version: null });
});

test("base, following and version are read from the address", () => {
  expect(read("base=other&following=pinned&version=4")).toEqual({
    base: "other",
    following: "pinned",
    version: 4,
  });
});

test("what is no version and no way to follow is as if it were not there", () => {
  expect(read("following=sometimes&version=x")).toEqual(read(""));
  expect(read("version=-1")).toEqual(read(""));
  expect(read("version=1.5")).toEqual(read(""));
});

test("one that takes every version asks for none", () => {
  expect(read("following=follows&version=3").version).toBeNull();
});

test.each(["", "base=other", "following=pinned&version=4", "base=other&following=follows"])(
  "the address %j is written as it was read",
  (query) => {
    expect(writeBaseChoice(read(query), stand).toString()).toBe(query);
  },
);
