import type { Locale } from "@cookiedesk/domain/locale";

/** Prose in a language is a translator's to write; every other field is an editor's. */
export const writing = {
  oneOf: ["translate", "edit"],
  which: ({ locale }: { locale: Locale | null }) => (locale === null ? "edit" : "translate"),
} as const;
