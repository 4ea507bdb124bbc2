import { folded } from "./plain-words.ts";

/**
 * The shipped category that words speak of; null where they speak of none.
 * Necessary goes first: "necessary for the site to function / functionality cookies" is one group, the necessary one.
 */
export function readCategory(text: string): string | null {
  const words = folded(text);
  return rules.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether a short line does nothing but name a group of cookies ("Statistical cookies"), in whatever words. */
export function isCategoryHeading(text: string): boolean {
  const words = folded(text);
  return (
    words.length <= 120 &&
    !/[.;]$/u.test(words) &&
    groupWord.test(words) &&
    readCategory(words) !== null
  );
}

const groupWord = /\b(cookies?|traceurs?|trackers?|temoins?)\b|cookies?\b/u;

const rules: readonly (readonly [string, RegExp])[] = [
  [
    "necessary",
    /(?<!\b(?:non|no|not|nicht|un|pas)[ -]?)\b(necessary|essential|strictly|required|mandatory|technical|necessaires?|essentiels?|indispensables?|obligatoires?|techniques?|necesari[ao]s?|tecnic[ao]s?|imprescindibles?|esencial(es)?|notwendige?[nrs]?|erforderliche?[nrs]?|essenziell\w*|technische?[nrs]?|necessari\w?|essenzial[ei]|tecnic[io]|noodzakelijke?|essencia(l|is))\b/u,
  ],
  [
    "statistics",
    /\b(statisti\w*|analyti\w*|analytique\w*|analitic\w*|analisis|analyse\w*|audience|measurement|mesure|performance|medicion|rendimiento|leistung\w*|messung|reichweiten\w*|prestazion\w*|estadistic\w*|estatistic\w*|desempenho)\b/u,
  ],
  [
    "marketing",
    /\b(marketing|advertis\w*|targeting|publicit\w*|ciblage|werbe\w*|werbung|profil(ing|azione|age)|social( media)?|retargeting|publicidade)\b/u,
  ],
  [
    "preferences",
    /\b(preference\w*|preferenc\w*|preferenz\w*|praferenz\w*|voorkeur\w*|personnalisation|personali[sz]ation|personalizacion|komfort|functional\w*|fonctionnel\w*|funcional\w*|funktional\w*|funktionell\w*|funzional\w*|functionele)\b/u,
  ],
];
