import { type Locale, type LocalizedText, missingLocales } from "../../locale.ts";
import { cookiesKey } from "../../policy/section.ts";
import { policyPart } from "../../policy/policy-field.ts";
import type { ResolvedPolicy } from "../../policy/resolve.ts";
import type { Found, Place } from "../finding.ts";
import { placeOf } from "../policy-text.ts";

/**
 * D4: a locale goes live only if the title, every section and every row exist in it. A text that no published locale
 * has is not shown at all, so it is missing nowhere. Rests on GDPR 12(1).
 */
export function findIncompleteLocales({
  title,
  sections,
  cookies,
  locales,
}: ResolvedPolicy): Found[] {
  return [
    ...untranslated(missingLocales(title, locales), { part: policyPart, field: "title" }),
    ...sections.flatMap(({ key, heading, body }) => {
      const part = { kind: "section", key } as const;
      if (key !== cookiesKey && isUnwritten(heading, locales) && isUnwritten(body, locales)) {
        return [emptySection(key)];
      }
      return [
        ...untranslated(missingBeside(heading, locales), { part, field: "heading" }),
        ...untranslated(missingBeside(body, locales), { part, field: "body" }),
      ];
    }),
    ...(cookies.length > 0 && !sections.some(({ key }) => key === cookiesKey)
      ? [cookiesPartMissing]
      : []),
    ...cookies.flatMap(({ key, functionAndLocation, retentionNote }) => {
      const part = { kind: "cookie", key } as const;
      return [
        ...untranslated(missingBeside(functionAndLocation, locales), {
          part,
          field: "functionAndLocation",
        }),
        ...untranslated(missingBeside(retentionNote, locales), { part, field: "retentionNote" }),
      ];
    }),
  ];
}

function isUnwritten(text: LocalizedText, locales: readonly Locale[]): boolean {
  return missingLocales(text, locales).length === locales.length;
}

/** Where the text is missing although another published locale has it. */
function missingBeside(text: LocalizedText, locales: readonly Locale[]): Locale[] {
  return isUnwritten(text, locales) ? [] : missingLocales(text, locales);
}

function untranslated(locales: readonly Locale[], place: Omit<Place, "locale">): Found[] {
  return locales.map((locale) => ({
    rule: "D4",
    code: "untranslated",
    place: { ...place, locale },
    evidence: null,
  }));
}

function emptySection(key: string): Found {
  return {
    rule: "D4",
    code: "empty_section",
    place: placeOf("section", key, "body"),
    evidence: key,
  };
}

const cookiesPartMissing: Found = {
  rule: "D4",
  code: "cookies_part_missing",
  place: placeOf("section", cookiesKey, null),
  evidence: null,
};
