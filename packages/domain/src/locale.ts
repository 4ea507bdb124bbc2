import { z } from "zod";

const languageNames = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
const rightToLeftScripts = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
]);

/** A BCP 47 tag in its canonical form (`pt-BR`) whose language is a known one. */
export const localeSchema = z
  .string()
  .refine((tag) => canonicalLocale(tag) === tag, { error: "unknown_locale" })
  .brand<"Locale">();
export type Locale = z.infer<typeof localeSchema>;

/** The canonical form of a tag (`fr_fr` and `FR-fr` give `fr-FR`), or null where it names no known language. */
export function canonicalLocale(tag: string): string | null {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag.trim().replaceAll("_", "-"));
    return canonical !== undefined && languageNames.of(canonical) !== undefined ? canonical : null;
  } catch {
    return null;
  }
}

/** The direction in which text of this locale is written. */
export function direction(locale: string): "ltr" | "rtl" {
  const { script } = new Intl.Locale(locale).maximize();
  return script !== undefined && rightToLeftScripts.has(script) ? "rtl" : "ltr";
}

/** A text in the languages it has been written in. No key means not translated; "" is never stored. */
export type LocalizedText = Readonly<Record<string, string>>;
export const localizedTextSchema: z.ZodType<LocalizedText> = z
  .record(localeSchema, z.string().trim().min(1))
  .readonly();

/** Those of the required locales in which the text has not been written. */
export function missingLocales(text: LocalizedText, required: readonly Locale[]): Locale[] {
  return required.filter((locale) => text[locale] === undefined);
}
