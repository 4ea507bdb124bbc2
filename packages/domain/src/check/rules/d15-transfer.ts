import type { Provider } from "../../policy/provider.ts";
import type { ResolvedPolicy } from "../../policy/resolve.ts";
import { isOutsideEconomicArea } from "../economic-area.ts";
import type { Found } from "../finding.ts";
import { placeOf } from "../policy-text.ts";
import { judgedLocales, says, type Sentence } from "../sentences.ts";
import { noLongerValid, transfer } from "../words/third-party-words.ts";

/**
 * D15: where a provider is outside the European Economic Area, the page names the transfer and what it rests on, also
 * where a decision of adequacy exists; and it rests on no dead instrument. GDPR 13(1)(f); CJEU C-362/14 (Schrems) of
 * 6 October 2015 ended Safe Harbor, C-311/18 (Schrems II) of 16 July 2020 the Privacy Shield.
 */
export function findUntoldTransfers(
  policy: ResolvedPolicy,
  sentences: readonly Sentence[],
): Found[] {
  return [...findSilence(policy, sentences), ...sentences.flatMap(findDeadInstrument)];
}

function findSilence(policy: ResolvedPolicy, sentences: readonly Sentence[]): Found[] {
  const told = new Set(
    sentences.filter((one) => says(one, transfer)).map(({ place }) => place.locale),
  );
  const silent = judgedLocales(policy).filter((locale) => !told.has(locale));
  return providersOutside(policy).flatMap(({ name, country }) =>
    silent.map((locale): Found => ({
      rule: "D15",
      code: "transfer_not_told",
      provider: name,
      country,
      place: { ...placeOf("policy", "policy", null), locale },
      evidence: name,
    })),
  );
}

function providersOutside({ cookies }: ResolvedPolicy): (Provider & { country: string })[] {
  const providers = new Map(
    cookies.flatMap(({ provider }) => (provider === null ? [] : [[provider.key, provider]])),
  );
  return [...providers.values()].flatMap((provider) =>
    provider.country !== null && isOutsideEconomicArea(provider.country)
      ? [{ ...provider, country: provider.country }]
      : [],
  );
}

function findDeadInstrument(sentence: Sentence): Found[] {
  const instrument = /privacy[ -]shield\b|safe[ -]harbou?r\b/iu.exec(sentence.text)?.[0];
  if (instrument === undefined || says(sentence, noLongerValid)) return [];
  return [{ rule: "D15", code: "dead_instrument", place: sentence.place, evidence: instrument }];
}
