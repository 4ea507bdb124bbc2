import { expect, test } from "vitest";

import { proseOf } from "../sample-prose.ts";
import { findUnconditionalExemption } from "./d12-anonymous.ts";

test.each([
  [
    "en",
    "When statistics are anonymized (meaning they cannot be traced back to a person), user consent is not required.",
  ],
  ["en", "Anonymous statistics do not require your consent."],
  ["en", "We collect anonymous visits without your consent."],
  ["fr", "Les statistiques anonymes ne nécessitent pas de consentement."],
  [
    "fr",
    "Lorsque les statistiques sont anonymisées, le consentement de l’utilisateur n’est pas requis.",
  ],
  ["de", "Anonymisierte Statistiken erfordern keine Einwilligung."],
  ["de", "Für anonyme Daten ist die Einwilligung nicht erforderlich."],
  ["es", "Las estadísticas anónimas no requieren su consentimiento."],
  ["it", "Le statistiche anonime non richiedono il consenso."],
  ["nl", "Voor anonieme statistieken is geen toestemming nodig."],
  ["pt", "As estatísticas anónimas não exigem o seu consentimento."],
  ["ar", "الإحصاءات المجهولة لا تتطلب موافقة."],
])("in %s, %j lacks the conditions", (locale, text) => {
  expect(findUnconditionalExemption(proseOf(locale, text))).toEqual([
    {
      rule: "D12",
      code: "anonymous_without_conditions",
      place: { part: { kind: "section", key: "introduction" }, field: "body", locale },
      evidence: text,
    },
  ]);
});

test.each([
  [
    "en",
    "Anonymous statistics need no consent as long as they serve only to measure our audience and are not combined with other data. You can object.",
  ],
  ["en", "Anonymous statistics need no consent if they are solely for us.\n\nYou can opt out."],
  ["en", "We never collect anonymous statistics without your consent."],
  ["en", "Anonymous statistics are collected only with your consent, not without consent."],
  ["en", "Necessary cookies do not require the user’s consent."],
  ["en", "Statistics are anonymous."],
  [
    "fr",
    "Les statistiques anonymes sont exemptées de consentement : elles servent exclusivement à mesurer l’audience. Vous pouvez vous y opposer.",
  ],
  [
    "de",
    "Anonyme Statistiken brauchen keine Einwilligung, weil sie ausschließlich uns dienen. Sie können widersprechen.",
  ],
  [
    "es",
    "Las estadísticas anónimas no requieren consentimiento si sirven exclusivamente para medir la audiencia. Puede oponerse.",
  ],
  [
    "it",
    "Le statistiche anonime non richiedono il consenso se servono esclusivamente a noi. Può opporsi.",
  ],
  [
    "nl",
    "Anonieme statistieken vragen geen toestemming als ze uitsluitend voor ons zijn. U kunt bezwaar maken.",
  ],
  [
    "pt",
    "As estatísticas anónimas não exigem consentimento se servirem apenas para nós. Pode opor-se.",
  ],
  ["ar", "الإحصاءات المجهولة لا تتطلب موافقة إذا استُخدمت حصرا للقياس. يمكنك الاعتراض."],
  ["pl", "Anonim statistic no consent."],
])("in %s, %j passes", (locale, text) => {
  expect(findUnconditionalExemption(proseOf(locale, text))).toEqual([]);
});

test("one condition is not enough", () => {
  const text = "Anonymous statistics need no consent. You can object.";
  expect(findUnconditionalExemption(proseOf("en", text))).toHaveLength(1);
});

test("the conditions in another language do not help", () => {
  const sentences = [
    ...proseOf("en", "Anonymous statistics need no consent."),
    ...proseOf("fr", "Exclusivement pour nous. Vous pouvez vous y opposer."),
  ];
  expect(findUnconditionalExemption(sentences).map(({ place }) => place.locale)).toEqual(["en"]);
});
