import type { Locale } from "../locale.ts";
import type { ResolvedPolicy } from "../policy/resolve.ts";
import { parseProse } from "../prose/parse-prose.ts";
import { fillPlaceholders } from "../prose/placeholder.ts";
import { visibleText } from "../prose/prose-text.ts";
import { foldedText } from "./folded-text.ts";
import { policyTexts, type PolicyText } from "./policy-text.ts";
import { type JudgedLanguage, judgedLanguage, type Spoken } from "./spoken.ts";

/** One sentence of a policy's prose, as a visitor reads it. */
export interface Sentence {
  readonly place: PolicyText["place"];
  readonly language: JudgedLanguage;
  /** As it stands on the page, placeholders filled. */
  readonly text: string;
  readonly folded: string;
}

/** The sentences of titles, headings and bodies in the languages that the rules have words for, in page order. */
export function sentencesOf(policy: ResolvedPolicy): Sentence[] {
  return policyTexts(policy)
    .filter(({ place }) => place.part.kind !== "cookie")
    .flatMap((text) => {
      const language = judgedLanguage(text.place.locale);
      if (language === null) return [];
      return divide(wordsOf(text, policy)).map((sentence) => ({
        place: text.place,
        language,
        text: sentence,
        folded: foldedText(sentence),
      }));
    });
}

/** Whether a sentence says one of the phrases of its language. */
export function says({ language, folded }: Sentence, phrases: Spoken): boolean {
  return phrases[language].test(folded);
}

/** The published locales whose prose can be judged. */
export function judgedLocales({ locales }: ResolvedPolicy): Locale[] {
  return locales.filter((locale) => judgedLanguage(locale) !== null);
}

function wordsOf({ text, markdown }: PolicyText, { platform }: ResolvedPolicy): string {
  const parsed = markdown ? parseProse(text) : null;
  return parsed?.ok === true
    ? visibleText(parsed.prose, platform)
    : fillPlaceholders(text, platform);
}

function divide(text: string): string[] {
  return text
    .split(/(?<=[.!?؟…])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
