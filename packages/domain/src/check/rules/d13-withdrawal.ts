import type { ResolvedPolicy } from "../../policy/resolve.ts";
import type { Found } from "../finding.ts";
import { placeOf } from "../policy-text.ts";
import { judgedLocales, says, type Sentence } from "../sentences.ts";
import { takingBack, theChoice, theReaderCan } from "../words/withdrawal-words.ts";

/**
 * D13: in every published locale the page says that the choice can be withdrawn or changed. Settings of the browser do
 * not count: withdrawing is as easy as giving, GDPR 7(3). A locale that the rules have no words for is not judged.
 */
export function findMissingWithdrawal(
  policy: ResolvedPolicy,
  sentences: readonly Sentence[],
): Found[] {
  const told = new Set(sentences.filter(isAboutWithdrawing).map(({ place }) => place.locale));
  return judgedLocales(policy)
    .filter((locale) => !told.has(locale))
    .map((locale) => ({
      rule: "D13",
      code: "withdrawal_missing",
      place: { ...placeOf("policy", "policy", null), locale },
      evidence: null,
    }));
}

function isAboutWithdrawing(sentence: Sentence): boolean {
  return says(sentence, takingBack) && says(sentence, theChoice) && says(sentence, theReaderCan);
}
