import type { Locale } from "../../locale.ts";
import type { ResolvedCookie, ResolvedPolicy } from "../../policy/resolve.ts";
import { type Found, type JudgedPurpose, judgedPurposeSchema } from "../finding.ts";
import { knownCookie } from "../known-cookies.ts";
import { placeOf } from "../policy-text.ts";
import { judgedLocales, says, type Sentence } from "../sentences.ts";
import { judgedLanguages } from "../spoken.ts";
import { foldedText } from "../folded-text.ts";
import { negation } from "../words/negation-words.ts";
import { purposeWords, weDo } from "../words/purpose-words.ts";

/**
 * D10: what the prose says that the site does, a row does, and the other way round. A sentence about cookies in general
 * ("can be used for advertising") is no statement about this site. Rests on GDPR 5(1)(a) and (d).
 */
export function findUnmatchedPurposes(
  policy: ResolvedPolicy,
  sentences: readonly Sentence[],
): Found[] {
  return judgedPurposeSchema.options.flatMap((purpose) => {
    const rows = policy.cookies.filter((cookie) => isFor(cookie, purpose));
    return rows.length === 0
      ? findEmptyPromises(sentences, purpose)
      : findSilentProse(judgedLocales(policy), sentences, { purpose, rows });
  });
}

function findEmptyPromises(sentences: readonly Sentence[], purpose: JudgedPurpose): Found[] {
  return sentences
    .filter((one) => says(one, purposeWords[purpose]) && says(one, weDo) && !says(one, negation))
    .map(({ place, text }) => ({
      rule: "D10",
      code: "purpose_without_row",
      purpose,
      place,
      evidence: text,
    }));
}

function findSilentProse(
  locales: readonly Locale[],
  sentences: readonly Sentence[],
  { purpose, rows }: { purpose: JudgedPurpose; rows: readonly ResolvedCookie[] },
): Found[] {
  const spokenOf = new Set(
    sentences.filter((one) => says(one, purposeWords[purpose])).map(({ place }) => place.locale),
  );
  return locales
    .filter((locale) => !spokenOf.has(locale))
    .map((locale) => ({
      rule: "D10",
      code: "row_without_purpose",
      purpose,
      place: { ...placeOf("policy", "policy", null), locale },
      evidence: rows.flatMap(({ names }) => names).join(", "),
    }));
}

/** Known by its category, by the title of a category of the operator's own, or by a well-known name. */
function isFor({ category, names }: ResolvedCookie, purpose: JudgedPurpose): boolean {
  if (category?.key === purpose) return true;
  if (names.some((name) => knownCookie(name)?.purpose === purpose)) return true;
  return judgedLanguages.some((language) =>
    purposeWords[purpose][language].test(foldedText(category?.title[language] ?? "")),
  );
}
