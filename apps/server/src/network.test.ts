import { expect, test } from "vitest";

import { networkOf } from "./network.ts";

test("every spelling of an IPv4 address is that address", () => {
  for (const spelling of [
    "203.0.113.7",
    "::ffff:203.0.113.7",
    "::FFFF:cb00:7107",
    "0:0:0:0:0:ffff:203.0.113.7",
    "0000:0000:0000:0000:0000:FFFF:CB00:7107",
  ])
    expect(networkOf(spelling)).toBe("203.0.113.7");
});

test("every address and spelling of a /64 is that network", () => {
  for (const spelling of [
    "2001:db8:0:1::1",
    "2001:DB8::1:0:0:0:1",
    "2001:0db8:0000:0001:ffff:ffff:ffff:ffff",
    "2001:db8:0:1::1%eth0",
  ])
    expect(networkOf(spelling)).toBe("2001:db8:0:1::/64");
});

test("neighbours are other networks", () => {
  expect(networkOf("2001:db8:0:2::1")).not.toBe(networkOf("2001:db8:0:1::1"));
  expect(networkOf("203.0.113.8")).not.toBe(networkOf("203.0.113.7"));
});

test("what is no address is a place of its own", () => {
  expect(networkOf("")).toBe("");
  expect(networkOf("::1")).toBe("0:0:0:0::/64");
});
