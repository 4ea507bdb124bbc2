import fc from "fast-check";
import { expect, test } from "vitest";

import { cookieKinds } from "../policy/cookie-entry.ts";
import { documentSchema } from "../seal/document.ts";
import { applyComparison } from "./apply-comparison.ts";
import type { PartChange } from "./compare-parts.ts";
import {
  type ComparedPolicy,
  type Comparison,
  comparePolicies,
  hashOfCompared,
} from "./compare-policies.ts";
import { reverseComparison } from "./reverse-comparison.ts";

/** Few words and few keys, so that two policies share much and differ in much. */
const words = fc
  .array(
    fc.constantFrom(
      "cookie",
      "คุกกี้",
      "言語を",
      "الطلب",
      "**bold**",
      "[a](/b)",
      "{{platform.url}}",
      ".",
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((list) => list.join(" "));
const key = fc.constantFrom("a", "b", "c", "d", "e");

const uniqueByKey = { maxLength: 5, selector: (part: { key: string }) => part.key };
const sections = fc.uniqueArray(
  fc.record({ key, heading: words, body: words }, { requiredKeys: ["key"] }),
  uniqueByKey,
);
const categories = fc.uniqueArray(
  fc.record(
    { key, title: fc.oneof(words, fc.constant("")), description: words },
    { requiredKeys: ["key", "title"] },
  ),
  uniqueByKey,
);
const cookies = fc.uniqueArray(
  fc.record(
    {
      key,
      names: fc.uniqueArray(fc.constantFrom("_a", "_b", "_c"), { minLength: 1 }),
      kind: fc.constantFrom(...cookieKinds),
      domain: fc.constantFrom(".example.org", "example.org"),
      provider: fc.record({ name: words }),
      functionAndLocation: words,
      purpose: words,
      category: key,
      party: fc.constantFrom("first", "third"),
      retention: fc.constantFrom(
        "session",
        { amount: 6, unit: "month" },
        { amount: 1, unit: "day" },
      ),
      retentionNote: words,
    },
    { requiredKeys: ["key", "names", "kind"] },
  ),
  uniqueByKey,
);

const documents = fc
  .dictionary(
    fc.constantFrom("ar", "en", "ja", "th"),
    fc.record({ title: fc.oneof(words, fc.constant("")), sections, categories, cookies }),
  )
  .map((byLocale) =>
    Object.fromEntries(
      Object.entries(byLocale).map(([locale, content]) => [
        locale,
        documentSchema.parse({ schema: 1, locale, ...content }),
      ]),
    ),
  );
const metadata = fc.record(
  {
    name: words,
    url: fc.constantFrom("https://a.example", "https://b.example"),
    number: fc.integer({ min: 1, max: 3 }),
    base: fc.record({ name: fc.constant("Standard"), version: fc.integer({ min: 0, max: 3 }) }),
    defaultLocale: fc.constantFrom("en", "fr"),
    facts: fc.dictionary(fc.constantFrom("login", "multilingual"), fc.boolean()),
    jurisdictions: fc.uniqueArray(fc.constantFrom("EU", "FR")),
  },
  { requiredKeys: [] },
);
const policies: fc.Arbitrary<ComparedPolicy> = fc.record({ metadata, documents });

/** What a comparison says without the parts that came of it: nothing to hand back. */
function withoutOutcome(comparison: Comparison) {
  const bare = <Part>(changes: readonly PartChange<Part>[]) =>
    changes.map(({ before: _before, after: _after, ...change }) => change);
  return {
    ...comparison,
    locales: comparison.locales.map((document) => ({
      ...document,
      sections: bare(document.sections),
      cookies: bare(document.cookies),
      categories: bare(document.categories),
    })),
  };
}

test("comparing the other way round gives the reverse, exactly", () => {
  fc.assert(
    fc.property(policies, policies, (a, b) => {
      expect(comparePolicies(b, a)).toEqual(reverseComparison(comparePolicies(a, b)));
    }),
  );
});

test("a comparison applied to its first side gives its second, from words, values and order alone", () => {
  fc.assert(
    fc.property(policies, policies, (a, b) => {
      expect(applyComparison(a, withoutOutcome(comparePolicies(a, b)))).toEqual({
        ok: true,
        policy: b,
      });
    }),
  );
});

test("a comparison is refused by any policy but the one that it starts from", () => {
  fc.assert(
    fc.property(policies, policies, policies, (a, b, other) => {
      fc.pre(hashOfCompared(a) !== hashOfCompared(other));
      expect(applyComparison(other, comparePolicies(a, b))).toEqual({
        ok: false,
        code: "starts_elsewhere",
      });
    }),
  );
});

test("a policy does not differ from itself, whatever it says", () => {
  fc.assert(
    fc.property(policies, (policy) => {
      const { metadata: said, summary, from, to } = comparePolicies(policy, policy);
      expect([said, summary.locales, from === to]).toEqual([[], [], true]);
    }),
  );
});
