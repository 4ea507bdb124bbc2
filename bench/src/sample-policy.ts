import { type Locale, localeSchema, type LocalizedText } from "@cookiedesk/domain/locale";
import { type CookieEntry, cookieEntrySchema } from "@cookiedesk/domain/policy/cookie-entry";
import type { PolicyContent } from "@cookiedesk/domain/policy/policy-content";
import type { PolicyInputs } from "@cookiedesk/domain/policy/resolve";
import { cookiesKey, type Section, sectionSchema } from "@cookiedesk/domain/policy/section";
import { shippedCatalogue } from "@cookiedesk/api/demo/shipped-catalogue";

import { createSampleWords } from "./sample-words.ts";

/** Those that the public page has words for, and two of their regions. */
export const tenLocales: readonly Locale[] = [
  "ar",
  "de",
  "en",
  "es",
  "fr",
  "fr-CA",
  "it",
  "nl",
  "pt",
  "pt-BR",
].map((tag) => localeSchema.parse(tag));

/** A complete base policy in ten locales: an introduction, a table of this many cookies, and four more sections. */
export function sampleContent(cookieCount: number): PolicyContent {
  const languages = tenLocales.map((locale, at) => ({ locale, words: createSampleWords(at + 1) }));
  const prose = (write: (sentence: (words: number) => string) => string): LocalizedText =>
    Object.fromEntries(languages.map(({ locale, words }) => [locale, write(words.sentence)]));
  const paragraph = (sentence: (words: number) => string) =>
    Array.from({ length: 4 }, () => sentence(12)).join(" ");

  const sections = Array.from({ length: 6 }, (_, at): Section =>
    sectionSchema.parse({
      key: at === 1 ? cookiesKey : `section-${at}`,
      orderKey: `a${at}`,
      heading: prose((sentence) => sentence(3)),
      body: prose((sentence) =>
        at === 0
          ? `${paragraph(sentence)} {{platform.url}}`
          : `${paragraph(sentence)}\n\n${paragraph(sentence)}`,
      ),
      condition: null,
    }),
  );
  const cookies = Array.from({ length: cookieCount }, (_, at): CookieEntry => {
    const name = at === 0 ? "cookies_preferences" : `sample_${at}`;
    return cookieEntrySchema.parse({
      key: name,
      orderKey: `a${String(at).padStart(3, "0")}`,
      names: [name],
      kind: "cookie",
      domain: null,
      provider: "opendatasoft",
      functionAndLocation: prose((sentence) => sentence(5)),
      purpose: prose((sentence) => sentence(14)),
      category: "necessary",
      party: "first",
      retention: { amount: 1 + (at % 12), unit: "month" },
      retentionNote: {},
      condition: null,
    });
  });
  return { title: prose((sentence) => sentence(3)), sections, cookies };
}

/** One platform on that base in ten locales, with nothing of its own. */
export function sampleInputs(cookieCount: number): PolicyInputs {
  return {
    platform: { name: "Babel", url: "https://babel.example.org" },
    facts: { multilingual: true },
    locales: tenLocales,
    base: sampleContent(cookieCount),
    overrides: [],
    own: { sections: [], cookies: [] },
    catalogue: shippedCatalogue,
  };
}
