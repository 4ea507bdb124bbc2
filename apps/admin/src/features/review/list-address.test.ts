import { expect, test } from "vitest";

import { readPage, readShown } from "./list-address.ts";

const approver = [{ role: "approver", group: null, locales: [] }] as const;
const editor = [{ role: "editor", group: null, locales: [] }] as const;

test("the address names the list", () => {
  expect(readShown(new URLSearchParams("show=closed"), approver)).toBe("closed");
});

test("whoever may decide begins with what waits for them", () => {
  expect(readShown(new URLSearchParams("show=nothing"), approver)).toBe("to_review");
});

test("whoever may not decide begins with their own", () => {
  expect(readShown(new URLSearchParams(), editor)).toBe("mine");
});

test.each(["", "page=0", "page=-1", "page=x", "page=1.5", "page=99999999"])(
  "%s is the first page",
  (address) => {
    expect(readPage(new URLSearchParams(address))).toBe(0);
  },
);

test("the second page is named 2", () => {
  expect(readPage(new URLSearchParams("page=2"))).toBe(1);
});
