import { expect, test } from "vitest";

import { documentSchema } from "../seal/document.ts";
import { applyComparison } from "./apply-comparison.ts";
import { comparePolicies } from "./compare-policies.ts";

const policy = (content: object, metadata: object = {}) => ({
  metadata,
  documents: {
    en: documentSchema.parse({
      schema: 1,
      locale: "en",
      title: "Cookies",
      sections: [],
      categories: [],
      cookies: [],
      ...content,
    }),
  },
});

test("what was said and is no more is left out, not empty", () => {
  const before = policy({ sections: [{ key: "a", heading: "Heading", body: "Body" }] });
  const after = policy({ sections: [{ key: "a", heading: "Heading" }] });
  const applied = applyComparison(before, comparePolicies(before, after));
  expect(applied.ok && applied.policy.documents["en"]?.sections).toEqual([
    { key: "a", heading: "Heading" },
  ]);
});

test("a section that came without a word comes", () => {
  const before = policy({});
  const after = policy({ sections: [{ key: "a" }] });
  expect(applyComparison(before, comparePolicies(before, after))).toEqual({
    ok: true,
    policy: after,
  });
});

test("a row that goes by another key now gets it", () => {
  const row = { names: ["_ga"], kind: "cookie" };
  const before = policy({ cookies: [{ key: "one", ...row }] });
  const after = policy({ cookies: [{ key: "other", ...row }] });
  expect(applyComparison(before, comparePolicies(before, after))).toEqual({
    ok: true,
    policy: after,
  });
});

test("a name that differs is enough to be another policy", () => {
  const before = policy({}, { name: "Babel" });
  const comparison = comparePolicies(before, policy({ title: "Cookie policy" }));
  expect(applyComparison(policy({}, { name: "Inai" }), comparison)).toEqual({
    ok: false,
    code: "starts_elsewhere",
  });
});

test("a category keeps the words that did not change", () => {
  const necessary = { key: "necessary", title: "Necessary", description: "Always on" };
  const before = policy({ categories: [necessary] });
  const after = policy({ categories: [{ ...necessary, title: "Needed" }] });
  expect(applyComparison(before, comparePolicies(before, after))).toEqual({
    ok: true,
    policy: after,
  });
});

test("a language that was not there comes with its sections, categories and rows", () => {
  const none = { metadata: {}, documents: {} };
  const after = policy({
    sections: [{ key: "a", heading: "Heading" }],
    categories: [{ key: "necessary", title: "Necessary" }],
    cookies: [{ key: "one", names: ["_ga"], kind: "cookie" }],
  });
  expect(applyComparison(none, comparePolicies(none, after))).toEqual({ ok: true, policy: after });
});
