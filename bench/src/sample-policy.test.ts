import { hashOf } from "@cookiedesk/domain/hash";
import { resolve } from "@cookiedesk/domain/policy/resolve";
import { sealDraft } from "@cookiedesk/domain/seal/seal";
import { expect, test } from "vitest";

import { sampleInputs, tenLocales } from "./sample-policy.ts";

test("every run measures the same policy", () => {
  expect(sealDraft(sampleInputs(5)).content.hash).toBe(sealDraft(sampleInputs(5)).content.hash);
});

test("no two languages share a document, and every text is in all ten", () => {
  const policy = resolve(sampleInputs(5));
  const hashes = tenLocales.map((locale) =>
    hashOf(JSON.stringify(policy.cookies.map(({ purpose }) => purpose[locale]))),
  );
  expect(new Set(hashes).size).toBe(10);
});
