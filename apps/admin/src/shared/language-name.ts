/** A language's name in the language of the back office; the tag itself where nobody named it. */
export function languageName(locale: string, shownIn: string): string {
  return named(locale, shownIn);
}

/** A language's name in itself, capitalised as its readers do: `Français`. */
export function ownLanguageName(locale: string): string {
  const name = named(locale, locale);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

function named(locale: string, shownIn: string): string {
  try {
    return new Intl.DisplayNames([shownIn], { type: "language" }).of(locale) ?? locale;
  } catch {
    return locale;
  }
}
