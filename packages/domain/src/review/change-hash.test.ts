import { expect, test } from "vitest";

import { comparePolicies } from "../compare/compare-policies.ts";
import type { CookieEntry } from "../policy/cookie-entry.ts";
import { type PolicyInputs, resolve } from "../policy/resolve.ts";
import {
  en,
  fr,
  sampleCookie,
  sampleInputs,
  sampleSection,
  sampleTable,
} from "../policy/sample-policy.ts";
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

const { catalogue } = sampleInputs();
const titled = (title: string): Partial<PolicyInputs> => ({
  base: { ...base, title: { en: title } },
});
const sectionSaying = (heading: string): Partial<PolicyInputs> => ({
  base: { ...base, sections: [sampleSection({ heading: { en: heading } }), sampleTable] },
});
const categoryCalled = (title: string): Partial<PolicyInputs> => ({
  catalogue: {
    ...catalogue,
    categories: catalogue.categories.map((category) => ({ ...category, title: { en: title } })),
  },
});
function documentsOf(changes: Partial<PolicyInputs>) {
  const policy = resolve(sampleInputs({ locales: [en], ...changes }));
  return { metadata: { name: "Babel" }, documents: { en: toDocument(policy, en) } };
}

test.each([
  ["title", titled],
  ["section", sectionSaying],
  ["category", categoryCalled],
])("a %s that becomes something else is another change", (_, saying) => {
  const from = documentsOf(saying("One"));
  const toTwo = changeHash(comparePolicies(from, documentsOf(saying("Two"))));
  const toThree = changeHash(comparePolicies(from, documentsOf(saying("Three"))));
  const toNothing = changeHash(comparePolicies(from, from));
  expect(new Set([toTwo, toThree, toNothing]).size).toBe(3);
});

test("a language that is the same on both sides is no part of the change", () => {
  const french = (policy: ReturnType<typeof compared>) => {
    const { documents, metadata } = policy;
    return { metadata, documents: { ...documents, fr: { ...documents.en, locale: fr } } };
  };
  const stays = french(compared(before)).documents.fr;
  const withFrench = (policy: ReturnType<typeof compared>) => ({
    ...policy,
    documents: { ...policy.documents, fr: stays },
  });
  expect(
    changeHash(comparePolicies(withFrench(compared(before)), withFrench(compared(longer)))),
  ).toBe(change);
  expect(changeHash(comparePolicies(french(compared(before)), french(compared(longer))))).not.toBe(
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
