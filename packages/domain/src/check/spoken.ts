import { foldedText } from "./folded-text.ts";

/** The languages whose prose the rules can judge: those that the public page has words for. */
export const judgedLanguages = ["ar", "de", "en", "es", "fr", "it", "nl", "pt"] as const;
export type JudgedLanguage = (typeof judgedLanguages)[number];

/** What a sentence has to say, in each language that can be judged. */
export type Spoken = Readonly<Record<JudgedLanguage, RegExp>>;

/** Articles and particles are written together with an Arabic word. */
const arabicPrefix = "[وفبلك]{0,2}(?:ال|ل)?";

/**
 * Beginnings of words, in each language a list that is divided by `|`, written with or without accents. A sentence says
 * it where one of them begins a word. Lists are folded as sentences are, so an escape in upper case would become another
 * one, and `\b` knows no Arabic letter: a space ends an Arabic word.
 */
export function spoken(lists: Readonly<Record<JudgedLanguage, string>>): Spoken {
  const patternOf = (language: JudgedLanguage) => {
    const prefix = language === "ar" ? arabicPrefix : "";
    return new RegExp(`(?<![\\p{L}\\p{N}])${prefix}(?:${foldedText(lists[language])})`, "u");
  };
  return {
    ar: patternOf("ar"),
    de: patternOf("de"),
    en: patternOf("en"),
    es: patternOf("es"),
    fr: patternOf("fr"),
    it: patternOf("it"),
    nl: patternOf("nl"),
    pt: patternOf("pt"),
  };
}

/** The language of a locale, or null where the rules have no words for it and have to stay silent. */
export function judgedLanguage(locale: string): JudgedLanguage | null {
  const { language } = new Intl.Locale(locale);
  return judgedLanguages.find((judged) => judged === language) ?? null;
}
