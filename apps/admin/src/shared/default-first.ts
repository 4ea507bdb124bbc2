/** The languages with the default one first, the others as they come. */
export function defaultFirst<Language extends { readonly locale: string }>(
  locales: readonly Language[],
  defaultLocale: string,
): Language[] {
  return locales.toSorted(
    (a, b) => Number(b.locale === defaultLocale) - Number(a.locale === defaultLocale),
  );
}
