import { canonicalLocale } from "@cookiedesk/domain/locale";

/** What is offered while typing; any other tag is taken too. */
export const offeredLocales = [
  "ar",
  "bg",
  "ca",
  "cs",
  "da",
  "de",
  "el",
  "en",
  "es",
  "et",
  "eu",
  "fi",
  "fr",
  "ga",
  "gl",
  "he",
  "hr",
  "hu",
  "it",
  "ja",
  "ko",
  "lt",
  "lv",
  "mt",
  "nb",
  "nl",
  "pl",
  "pt",
  "pt-BR",
  "ro",
  "ru",
  "sk",
  "sl",
  "sv",
  "th",
  "tr",
  "uk",
  "vi",
  "zh-Hans",
  "zh-Hant",
] as const;

/** The locale that a person means by a tag (`FR-fr`) or by a name ("French", "français"); null where it is none. */
export function findLocale(text: string, shownIn: readonly string[]): string | null {
  const words = text.trim();
  if (words === "") return null;
  const byName = offeredLocales.find((locale) =>
    [...shownIn, locale].some((language) =>
      isSame(new Intl.DisplayNames([language], { type: "language" }).of(locale), words, language),
    ),
  );
  return byName ?? canonicalLocale(words);
}

function isSame(name: string | undefined, words: string, language: string): boolean {
  return name?.toLocaleLowerCase(language) === words.toLocaleLowerCase(language);
}
