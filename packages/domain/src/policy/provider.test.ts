import { expect, test } from "vitest";

import { providerKeySchema, providerSchema } from "./provider.ts";

const matomo = {
  key: "matomo",
  name: "Matomo",
  isOperator: false,
  country: "NZ",
  privacyUrl: "https://matomo.org/privacy",
};

test("a provider may leave its country and its privacy page open", () => {
  expect(providerSchema.safeParse(matomo).success).toBe(true);
  expect(providerSchema.safeParse({ ...matomo, country: null, privacyUrl: null }).success).toBe(
    true,
  );
});

test.each([
  [{ country: "nz" }, "unknown_country"],
  [{ country: "XX" }, "unknown_country"],
  [{ country: "ZZ" }, "unknown_country"],
  [{ country: "New Zealand" }, "unknown_country"],
  [{ privacyUrl: "matomo.org" }, "not_a_page"],
  [{ privacyUrl: "javascript:alert(1)" }, "not_a_page"],
  [{ name: " " }, "empty"],
])("a provider with %j is refused as %s", (changes, code) => {
  const read = providerSchema.safeParse({ ...matomo, ...changes });
  expect(read.error?.issues.map(({ message }) => message)).toEqual([code]);
});

test.each(["", "Matomo", "-matomo", "matomo-", " matomo", "a--b"])(
  "%j is no key of a provider",
  (key) => {
    expect(providerKeySchema.safeParse(key).success).toBe(false);
  },
);

test.each(["http://matomo.org", "https://matomo.org"])("%s can be a privacy page", (privacyUrl) => {
  expect(providerSchema.safeParse({ ...matomo, privacyUrl }).success).toBe(true);
});

test.each([
  [{ privacyUrl: "xhttps://matomo.org" }],
  [{ privacyUrl: "httpsx://matomo.org" }],
  [{ country: "FRA" }],
  [{ country: " FR" }],
])("a provider with %j is refused", (changes) => {
  expect(providerSchema.safeParse({ ...matomo, ...changes }).success).toBe(false);
});
