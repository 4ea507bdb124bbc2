import type { LocalizedText } from "../locale.ts";
import { ar } from "./phrases/ar.ts";
import { de } from "./phrases/de.ts";
import { en } from "./phrases/en.ts";
import { es } from "./phrases/es.ts";
import { fr } from "./phrases/fr.ts";
import { it } from "./phrases/it.ts";
import { nl } from "./phrases/nl.ts";
import { pt } from "./phrases/pt.ts";

export type Phrase = keyof typeof en;
export type Phrases = Readonly<Record<Phrase, string>>;

const spoken = { ar, de, en, es, fr, it, nl, pt } satisfies Record<string, Phrases>;

/** What a phrase is in every language of the library; several phrases stand one after the other, as sentences. */
export function inEveryLanguage(phrase: Phrase, ...further: readonly Phrase[]): LocalizedText {
  return Object.fromEntries(
    Object.entries(spoken).map(([locale, says]) => {
      const first = further.length === 0 ? says[phrase] : `${says[phrase]}.`;
      return [locale, [first, ...further.map((one) => says[one])].join(" ")];
    }),
  );
}
