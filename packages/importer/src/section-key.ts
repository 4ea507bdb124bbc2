import { folded } from "./plain-words.ts";

/** The keys that are in use, each with the last number that a namesake got. */
export type TakenKeys = Map<string, number>;

/** A key that stays the same for one heading in every document and, for the usual headings, in every language; it counts as taken from then on. */
export function sectionKey(heading: string, taken: TakenKeys): string {
  const words = folded(heading.replaceAll(/https?:\/\/\S+/gu, " "));
  const usual =
    words === "" ? "introduction" : usualKeys.find(([, pattern]) => pattern.test(words))?.[0];
  const slug = words
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^[-\d]+|-+$/gu, "")
    .slice(0, 60)
    .replace(/-+$/u, "");
  return free(usual ?? (slug === "" ? "section" : slug), taken);
}

function free(key: string, taken: TakenKeys): string {
  const last = taken.get(key);
  let number = (last ?? 0) + 1;
  while (number > 1 && taken.has(`${key}-${number}`)) number += 1;
  taken.set(key, number);
  if (last === undefined) return key;
  taken.set(`${key}-${number}`, 1);
  return `${key}-${number}`;
}

const usualKeys: readonly (readonly [string, RegExp])[] = [
  [
    "what-is-a-cookie",
    /\b(what (is|are) (a |an )?(cookies?|tracker)|qu'est[- ]ce qu'(un|une) (cookie|traceur|temoin)|que sont les cookies|definition (d'un |des )?cookies?|que (es|son) (una |un |las |los )?cookies?|was (sind|ist) (ein |eigentlich )?cookies?|(che )?cosa sono i cookie|che cos'e un cookie|o que (e|sao) (um |os )?cookies?|wat (is|zijn) (een )?cookies?)\b/u,
  ],
  [
    "types-of-cookies",
    /\b(types?|kinds?|sorts?|categories|arten|tipos|tipi|tipologie|soorten) (of|de|di|von|van)? ?(the )?cookies?\b|\bcookie-?(arten|typen|types|categories)\b/u,
  ],
  ["why-we-use-cookies", /\b(why|pourquoi|por que|warum|perche|waarom)\b.*\bcookies?\b/u],
  [
    "managing-cookies",
    /\b(manag\w+|control\w*|disabl\w+|refus\w+|delet\w+|block\w*|gerer|gestion|parametr\w+|desactiver|gestionar|desactivar|configura\w*|verwalt\w*|deaktivier\w*|loschen|gestire|disabilit\w*|beheren|gerir)\b/u,
  ],
  [
    "your-choices",
    /\b(withdraw\w*|change your|modifier vo\w+|consent|choices?|consentement|choix|consentimiento|einwilligung|consenso|toestemming)\b/u,
  ],
  ["retention", /\b(how long|duree de|retention|speicherdauer|cuanto tiempo|quanto tempo)\b/u],
  ["changes", /\b(changes|amend\w*|modifications?|evolution|anderungen|cambios|modifiche)\b/u],
  ["contact", /\b(contact\w*|kontakt|contacto|contatt\w+)\b/u],
];

/** Whether a heading announces the cookies that a platform sets: where the table belongs. */
export function announcesCookies(heading: string): boolean {
  return /\b((what|which) cookies (are|do|does|we)|cookies? (we|that we|used|in use|set|placed|list|table)|list of cookies|(quels|les|liste des) (cookies|traceurs) .*(utilis|depos)|liste des (cookies|traceurs)|(que|las) cookies .*(utiliz|usa)|(welche|verwendete|eingesetzte) cookies|cookie-?(liste|ubersicht|tabelle)|cookie utilizzati|quali cookie)/u.test(
    folded(heading),
  );
}
