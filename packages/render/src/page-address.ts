import type { DocumentFormat } from "@cookiedesk/domain/seal/manifest";

/** Every address of the public site, from its root: any host can serve it. */
export const pageAddress = {
  platform: (slug: string) => `/${slug}`,
  current: (slug: string, locale: string, format: DocumentFormat = "html") =>
    `/${slug}/${locale}${suffix(format)}`,
  version: (slug: string, locale: string, number: number, format: DocumentFormat = "html") =>
    `/${slug}/${locale}/v/${number}${suffix(format)}`,
  history: (slug: string, locale?: string) =>
    locale === undefined ? `/${slug}/history` : `/${slug}/${locale}/history`,
} as const;

/** The locales as every page lists them: the default one first, the others by their code. */
export function listedLocales(locales: readonly string[], defaultLocale: string): string[] {
  const others = locales.filter((locale) => locale !== defaultLocale).toSorted();
  return locales.includes(defaultLocale) ? [defaultLocale, ...others] : others;
}

function suffix(format: DocumentFormat): string {
  return format === "html" ? "" : `.${format}`;
}
