import { canonicalJson } from "@cookiedesk/domain/canonical-json";
import { type Hash, hashOf } from "@cookiedesk/domain/hash";
import { type PolicyDocument, documentSchema } from "@cookiedesk/domain/seal/document";
import { type Manifest, manifestSchema } from "@cookiedesk/domain/seal/manifest";

import type { VersionToRender } from "./render-version.ts";

/** An English document with every kind of field in it. */
export const sampleDocument: PolicyDocument = documentSchema.parse({
  schema: 1,
  locale: "en",
  title: "Cookie policy",
  sections: [
    {
      key: "introduction",
      body: "This page says which cookies {{platform.url}} sets in your browser, what each one is for, how long it stays and how you can change your mind.\n\nNecessary cookies are set without asking. Everything else waits for your answer, and you can change that answer at any time.\n\n[Change my cookie choice]({{platform.url}}/cookies)",
    },
    { key: "cookies", heading: "Cookies on this site" },
    {
      key: "what-a-cookie-is",
      heading: "What a cookie is",
      body: "A cookie is a short text with a name. A website may leave it in your browser, and your browser hands it back on the next visit until it expires.",
    },
    {
      key: "choice",
      heading: "Your choice",
      body: "Your answer is kept in `cookies_preferences` for *6 months*. You can\n\n- change it **whenever** you like,\n- write to [us](mailto:privacy@example.org).\n\n### On other sites\n\n1. Ask there.\n2. Ask again.",
    },
  ],
  categories: [
    {
      key: "necessary",
      title: "Necessary",
      description: "The site does not work without them, so no consent is asked.",
    },
    { key: "statistics", title: "Statistics", description: "Set only after you have accepted." },
  ],
  cookies: [
    {
      key: "sessionid",
      names: ["sessionid"],
      kind: "cookie",
      provider: { name: "Opendatasoft", isOperator: true },
      functionAndLocation: "Sign-in, front and back office",
      purpose: "Keeps you signed in from one page to the next",
      category: "necessary",
      party: "first",
      retention: { amount: 2, unit: "week" },
    },
    {
      key: "csrftoken",
      names: ["csrftoken"],
      kind: "cookie",
      provider: { name: "Opendatasoft", isOperator: true },
      functionAndLocation: "API (CSRF), front and back office",
      purpose: "Proves that a form or a call to the API comes from you",
      category: "necessary",
      party: "first",
      retention: { amount: 12, unit: "month", atMost: true },
      retentionNote: "reset between requests or sessions",
    },
    {
      key: "visits",
      names: ["_pk_id.*", "_pk_ses.*"],
      kind: "localStorage",
      domain: ".example.org",
      provider: { name: "Matomo", country: "FR", privacyUrl: "https://matomo.example/privacy" },
      functionAndLocation: "Audience count, front office",
      purpose: "Tells a first visit to {{platform.name}} from a return",
      category: "statistics",
      party: "third",
      retention: "session",
    },
  ],
});

/** The first version of a platform that consists of these documents. */
export function sampleVersion(
  ...documents: readonly PolicyDocument[]
): VersionToRender & { readonly manifest: Manifest } {
  const manifest = sampleManifest(documents);
  return {
    manifest,
    versionHash: hashOf(canonicalJson(manifest)),
    documents: Object.fromEntries(documents.map((document) => [document.locale, document])),
  };
}

function sampleManifest(documents: readonly PolicyDocument[]): Manifest {
  const hashes: Record<string, Hash> = Object.fromEntries(
    documents.map((document) => [document.locale, hashOf(canonicalJson(document))]),
  );
  return manifestSchema.parse({
    schema: 1,
    contentHash: hashOf("content"),
    content: {
      schema: 1,
      platform: { name: "Babel", url: "https://babel.example.org" },
      documents: hashes,
    },
    base: hashOf("base"),
    inputs: hashOf("inputs"),
    platform: "babel",
    defaultLocale: "en",
    number: 8,
    effectiveAt: "2026-11-23T09:00:00.000Z",
  });
}
