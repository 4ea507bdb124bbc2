import { canonicalLocale, type Locale, localeSchema } from "@cookiedesk/domain/locale";
import { type Slug, slugSchema } from "@cookiedesk/domain/platform/platform";
import type { DocumentFormat } from "@cookiedesk/domain/seal/manifest";
import { pageAddress } from "@cookiedesk/render/page-address";

/** What a path asks for. A path that means something but is written otherwise is sent to how it is written. */
export type RequestedAddress =
  | { readonly kind: "root" }
  /** Nothing is there, though it may lie under a platform that is. */
  | { readonly kind: "unknown"; readonly slug: Slug | null }
  | { readonly kind: "platform"; readonly slug: Slug }
  | { readonly kind: "history"; readonly slug: Slug; readonly locale: Locale | null }
  | {
      readonly kind: "current";
      readonly slug: Slug;
      readonly locale: Locale;
      readonly format: DocumentFormat;
    }
  | {
      readonly kind: "version";
      readonly slug: Slug;
      readonly locale: Locale;
      readonly number: number;
      readonly format: DocumentFormat;
    }
  | { readonly kind: "moved"; readonly to: string };

/** Reads a path. What it answers is built from checked parts only, so a redirect never leaves this host. */
export function readAddress(path: string): RequestedAddress {
  const address = readParts(path.split("/").filter((part) => part !== ""));
  const written = writeAddress(address);
  return written === null || written === path ? address : { kind: "moved", to: written };
}

function readParts(parts: readonly string[]): RequestedAddress {
  const [first, second, third, fourth, ...rest] = parts;
  if (first === undefined) return { kind: "root" };
  const slug = slugSchema.safeParse(first.toLowerCase()).data;
  if (slug === undefined) return { kind: "unknown", slug: null };
  if (rest.length > 0) return { kind: "unknown", slug };
  if (second === undefined) return { kind: "platform", slug };
  if (second === "history")
    return third === undefined
      ? { kind: "history", slug, locale: null }
      : { kind: "unknown", slug };
  return readPage(slug, [second, third, fourth]);
}

function readPage(
  slug: Slug,
  [language = "", third, fourth]: readonly (string | undefined)[],
): RequestedAddress {
  if (third === undefined) {
    const { stem, format } = splitSuffix(language);
    const locale = readLocale(stem);
    return locale === null ? { kind: "unknown", slug } : { kind: "current", slug, locale, format };
  }
  const locale = readLocale(language);
  if (locale === null) return { kind: "unknown", slug };
  if (third === "history" && fourth === undefined) return { kind: "history", slug, locale };

  const { stem, format } = splitSuffix(fourth ?? "");
  return third === "v" && /^[1-9]\d{0,8}$/u.test(stem)
    ? { kind: "version", slug, locale, number: Number(stem), format }
    : { kind: "unknown", slug };
}

/** The path of an address; null where it has none. */
export function writeAddress(address: RequestedAddress): string | null {
  switch (address.kind) {
    case "platform":
      return pageAddress.platform(address.slug);
    case "history":
      return pageAddress.history(address.slug, address.locale ?? undefined);
    case "current":
      return pageAddress.current(address.slug, address.locale, address.format);
    case "version":
      return pageAddress.version(address.slug, address.locale, address.number, address.format);
    case "root":
    case "unknown":
    case "moved":
      return null;
  }
}

function splitSuffix(text: string): { stem: string; format: DocumentFormat } {
  if (text.endsWith(".json")) return { stem: text.slice(0, -".json".length), format: "json" };
  if (text.endsWith(".md")) return { stem: text.slice(0, -".md".length), format: "md" };
  return { stem: text, format: "html" };
}

function readLocale(text: string): Locale | null {
  return text.length > 35 ? null : (localeSchema.safeParse(canonicalLocale(text)).data ?? null);
}
