import { expect, test } from "vitest";

import { comparePolicies } from "../compare/compare-policies.ts";
import type { CookieEntry } from "../policy/cookie-entry.ts";
import { resolve } from "../policy/resolve.ts";
import { en, sampleCookie, sampleInputs, sampleSection } from "../policy/sample-policy.ts";
import { toDocument } from "../seal/to-document.ts";
import { changeHash } from "./change-hash.ts";

const { base } = sampleInputs();
const own = sampleSection({ key: "own", orderKey: "a0V", body: { en: "Only here", fr: "Ici" } });

function compared(cookies: readonly CookieEntry[], isPeculiar = false, name = "Babel") {
  const policy = resolve(
    sampleInputs({
      locales: [en],
      base: { ...base, cookies },
      own: { sections: isPeculiar ? [own] : [], cookies: [] },
    }),
  );
  return { metadata: { name }, documents: { en: toDocument(policy, en) } };
}
const before = [sampleCookie()];
const longer = [sampleCookie({ retention: { amount: 12, unit: "month" } })];
const shorter = [sampleCookie({ retention: { amount: 1, unit: "month" } })];
const change = changeHash(comparePolicies(compared(before), compared(longer)));

test("the same change has the same name, whatever else a platform says", () => {
  expect(changeHash(comparePolicies(compared(before, true), compared(longer, true)))).toBe(change);
});

test("another change has another name", () => {
  expect(changeHash(comparePolicies(compared(before), compared(shorter)))).not.toBe(change);
  expect(changeHash(comparePolicies(compared(shorter), compared(longer)))).not.toBe(change);
  expect(changeHash(comparePolicies(compared(before), compared(longer, true)))).not.toBe(change);
  expect(changeHash(comparePolicies(compared(before), compared(longer, false, "Other")))).not.toBe(
    change,
  );
});

test("to say the same in another order is a change too", () => {
  const second = sampleCookie({ key: "second", names: ["second"], orderKey: "a5" });
  const turned = [sampleCookie({ orderKey: "a9" }), second];
  const nothing = changeHash(
    comparePolicies(compared([...before, second]), compared([...before, second])),
  );
  expect(changeHash(comparePolicies(compared([...before, second]), compared(turned)))).not.toBe(
    nothing,
  );
});
