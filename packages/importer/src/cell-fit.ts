import { readCategory } from "./category-words.ts";
import type { ColumnRole } from "./column-role.ts";
import { nameLikeness } from "./cookie-names.ts";
import { readParty } from "./party-words.ts";
import { folded } from "./plain-words.ts";
import { providerLikeness } from "./provider-name.ts";
import { readRetention } from "./retention-words.ts";

/** How well a text fits a column, 0 to 1. `providers` are the names already seen in the provider's column. */
export function cellFit(
  role: ColumnRole | null,
  text: string,
  providers: ReadonlySet<string>,
): number {
  switch (role) {
    case "name":
      return nameLikeness(text);
    case "provider":
      return nameLikeness(text) === 1 ? 0.1 : providerLikeness(text, providers);
    case "retention":
      return retentionFit(text);
    case "party":
      return readParty(text) === null ? 0.15 : 1;
    case "category":
      return text.length > 60 ? 0.1 : readCategory(text) === null ? 0.35 : 1;
    case "domain":
      return domain.test(text.trim()) ? 1 : 0.1;
    case "kind":
      return text.length > 40
        ? 0.1
        : kindWord.test(folded(text)) || readCategory(text) !== null || readParty(text) !== null
          ? 1
          : 0.4;
    case "purpose":
      return sentenceFit(text, providers) * (startsAsPurpose.test(folded(text)) ? 1 : 0.8);
    case "functionAndLocation":
      return sentenceFit(text, providers) * (startsAsPurpose.test(folded(text)) ? 0.6 : 0.95);
    case null:
      return 0.5;
  }
}

function retentionFit(text: string): number {
  const read = readRetention(text);
  if (read !== null)
    return read.note !== null && text.split(" ").length > 4 && !/^\D{0,8}\d/u.test(text) ? 0.3 : 1;
  if (unclearRetention.test(folded(text))) return 1;
  return /\d/u.test(text) && text.length < 40 ? 0.4 : 0.05;
}

/** "persistent" answers the question, though no rule of law accepts it. */
export const unclearRetention =
  /^(persistent\w*|permanent\w*|unknown|varies|variable|unlimited|illimitee?|indefinid[ao]|persistente|dauerhaft|unbegrenzt|n\/?a|-|–|—)$/u;

const domain = /^(https?:\/\/)?\.?(\*\.)?([\p{L}\p{N}-]+\.)+\p{L}{2,}\/?$/u;
const kindWord =
  /\b(http|html|cookie|local ?storage|session ?storage|pixel|indexeddb|javascript)\b/u;

export const startsAsPurpose =
  /^(to |for |in order to |used |uses? |this cookie |it |allows? |enables? |stores? |records? |keeps? |remembers? |collects? |measures? |counts? |protects? |saves? |identif|permet|pour |afin |sert |se souvenir|memoris|conserv|mesure|para |permite |se (usa|utiliza)|sirve|recordar|guardar|medir|zum |zur |um |dient |speichert|ermoglicht|erkennt|misst|per |consente|serve |ricorda|memorizza|permette|om |voor |onthoud|registr|almacena|usad[oa]|utilis|utilizz)/u;

function sentenceFit(text: string, providers: ReadonlySet<string>): number {
  if (nameLikeness(text) === 1) return 0.1;
  if (providerLikeness(text, providers) === 1) return 0.25;
  if (readRetention(text) !== null && text.length < 20) return 0.3;
  const words = text.split(/\s+/u).length;
  if (words > 60) return 0.3;
  return words >= 3 ? 1 : words === 2 ? 0.8 : 0.55;
}
