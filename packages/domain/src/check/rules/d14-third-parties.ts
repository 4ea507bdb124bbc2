import type { ResolvedPolicy } from "../../policy/resolve.ts";
import type { Found } from "../finding.ts";
import { foldedText } from "../folded-text.ts";
import { linksOf, type PolicyLink } from "../links.ts";
import { placeOf } from "../policy-text.ts";
import { says, type Sentence } from "../sentences.ts";
import { negation } from "../words/negation-words.ts";
import { cookieWord, listOfThirdParties, partners } from "../words/third-party-words.ts";

/**
 * D14: whoever else sets cookies can be looked up: each third party in the table has a privacy page, or the prose links
 * to a list; partners that the prose speaks of stand in the table or in such a list. GDPR 13(1)(e); CJEU C-673/17
 * (Planet49), 80–81; CNIL, délibération 2020-092 of 17 September 2020: an exhaustive list, kept up to date.
 */
export function findUnlistedThirdParties(
  policy: ResolvedPolicy,
  sentences: readonly Sentence[],
): Found[] {
  const listed = new Set(
    linksOf(policy)
      .filter(isList)
      .map(({ place }) => place.locale),
  );
  const third = policy.cookies.filter(({ party }) => party === "third");
  const isListedEverywhere = policy.locales.every((locale) => listed.has(locale));

  const withoutPage = isListedEverywhere
    ? []
    : third.filter(({ provider }) => provider !== null && provider.privacyUrl === null);
  const unlisted = third.length > 0 ? [] : sentences.filter((one) => speaksOfPartners(one, listed));
  return [
    ...withoutPage.map(({ key, provider }): Found => ({
      rule: "D14",
      code: "third_party_without_page",
      place: placeOf("cookie", key, "provider"),
      evidence: provider?.name ?? null,
    })),
    ...unlisted.map(({ place, text }): Found => ({
      rule: "D14",
      code: "partners_not_listed",
      place,
      evidence: text,
    })),
  ];
}

function isList({ label, href }: PolicyLink): boolean {
  return listOfThirdParties.test(foldedText(`${label} ${href}`));
}

function speaksOfPartners(sentence: Sentence, listed: ReadonlySet<string>): boolean {
  return (
    says(sentence, partners) &&
    says(sentence, cookieWord) &&
    !says(sentence, negation) &&
    !listed.has(sentence.place.locale)
  );
}
