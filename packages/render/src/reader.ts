import { direction } from "@cookiedesk/domain/locale";
import type { PublicFacts } from "@cookiedesk/domain/platform/platform";

import { type Words, wordsFor } from "./words.ts";

/** Whom a page is drawn for: the language it is in, the page's own words, and what placeholders say. */
export interface Reader {
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly words: Words;
  readonly platform: PublicFacts;
}

/** Throws for a locale without words: publishing refuses those before anything is rendered. */
export function readerOf(locale: string, platform: PublicFacts): Reader {
  const words = wordsFor(locale);
  if (words === null) throw new Error(`the renderer has no words for ${locale}`);
  return { locale, direction: direction(locale), words, platform };
}

/** The host of an address, as people say it. */
export function hostOf(url: string): string {
  return url.replace(/^https?:\/\//u, "");
}
