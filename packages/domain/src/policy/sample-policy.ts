import { type Locale, localeSchema } from "../locale.ts";
import { cookieEntrySchema, type CookieEntry } from "./cookie-entry.ts";
import type { Catalogue } from "./policy-content.ts";
import { type PolicyInputs, type ResolvedPolicy, resolve } from "./resolve.ts";
import { type Section, sectionSchema } from "./section.ts";

/** Pieces for tests: a small policy that passes every rule, and ways to bend one thing in it. */
export const en: Locale = localeSchema.parse("en");
export const fr: Locale = localeSchema.parse("fr");

export const sampleCatalogue: Catalogue = {
  categories: [
    {
      key: "necessary",
      title: { en: "Necessary", fr: "Nécessaires" },
      description: { en: "Needed by the site.", fr: "Le site en a besoin." },
    },
    { key: "statistics", title: { en: "Statistics", fr: "Statistiques" }, description: {} },
  ],
  providers: [
    {
      key: "opendatasoft",
      name: "Opendatasoft",
      isOperator: true,
      country: "FR",
      privacyUrl: null,
    },
  ],
};

/** For tests: a complete row, but for the changes. */
export function sampleCookie(changes: Partial<CookieEntry> = {}): CookieEntry {
  return cookieEntrySchema.parse({
    key: "cookies_preferences",
    orderKey: "a1",
    names: ["cookies_preferences"],
    kind: "cookie",
    domain: null,
    provider: "opendatasoft",
    functionAndLocation: { en: "Cookie choice", fr: "Choix des cookies" },
    purpose: {
      en: "Keeps your answer about cookies",
      fr: "Conserve votre réponse sur les cookies",
    },
    category: "necessary",
    party: "first",
    retention: { amount: 6, unit: "month" },
    retentionNote: {},
    condition: null,
    ...changes,
  });
}

/** For tests: a complete section, but for the changes. */
export function sampleSection(changes: Partial<Section> = {}): Section {
  return sectionSchema.parse({
    key: "introduction",
    orderKey: "a0",
    heading: {},
    body: {
      en: "This page is about the cookies of {{platform.url}}. You can change your choice at any time.",
      fr: "Cette page concerne les cookies de {{platform.url}}. Vous pouvez modifier votre choix à tout moment.",
    },
    condition: null,
    ...changes,
  });
}

export const sampleTable = sampleSection({
  key: "cookies",
  orderKey: "a1",
  heading: { en: "Cookies on this site", fr: "Les cookies de ce site" },
  body: {},
});

/** For tests: what a policy without findings is made of, but for the changes. */
export function sampleInputs(changes: Partial<PolicyInputs> = {}): PolicyInputs {
  return {
    platform: { name: "Babel", url: "https://babel.opendatasoft.com" },
    facts: {},
    locales: [en, fr],
    base: {
      title: { en: "Cookie policy", fr: "Politique relative aux cookies" },
      sections: [sampleSection(), sampleTable],
      cookies: [sampleCookie()],
    },
    overrides: [],
    own: { sections: [], cookies: [] },
    catalogue: sampleCatalogue,
    ...changes,
  };
}

/** The sample policy with other rows or sections. */
export function samplePolicy(
  changes: Partial<PolicyInputs["base"]> = {},
  locales: readonly Locale[] = [en, fr],
): ResolvedPolicy {
  const inputs = sampleInputs({ locales });
  return resolve({ ...inputs, base: { ...inputs.base, ...changes } });
}
