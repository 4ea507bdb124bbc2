import type { Party } from "@cookiedesk/domain/policy/cookie-entry";

import { folded } from "./plain-words.ts";

/** First or third party, where the words say exactly one of them. */
export function readParty(text: string): Party | null {
  const words = folded(text);
  if (words.length > 80) return null;
  const isFirst = first.test(words);
  const isThird = third.test(words);
  if (isFirst === isThird) return null;
  return isFirst ? "first" : "third";
}

const first =
  /\b(first|1st)([ -]party)?\b|\b(own|internal|interne|internes|propi[oa]s?|proprietari[oa]|proprio|prima parte|premiere partie|erstanbieter|eigene?[rns]?|intern|eerste partij|primeira parte)\b/u;
const third =
  /\b(third|3rd)([ -]party)?\b|\b(external|externe|tiers|tierces?( partie)?|terceros?|terze parti|terza parte|terzo|drittanbieter|dritte[rn]?|extern|derde partij|terceir[oa]s?)\b/u;
