import { expect, test } from "vitest";

import { localeSchema } from "../../locale.ts";
import { samplePolicy, sampleSection } from "../../policy/sample-policy.ts";
import { policyOf } from "../sample-prose.ts";
import { sentencesOf } from "../sentences.ts";
import { findMissingWithdrawal } from "./d13-withdrawal.ts";

function found(locale: string, text: string) {
  const policy = policyOf(locale, text);
  return findMissingWithdrawal(policy, sentencesOf(policy));
}

test.each([
  ["en", "You can withdraw your consent at any time."],
  ["en", "You can change it at any time with the link “Cookie choice” at the foot of every page."],
  ["en", "Visitors may opt out or change their mind under “Cookie settings”."],
  ["en-GB", "Your choice may be changed at any time."],
  ["fr", "Vous pouvez retirer votre consentement à tout moment."],
  ["fr", "Vous pouvez la modifier avec le lien « Choix des cookies »."],
  ["fr", "Comment revenir sur votre choix ?"],
  ["fr", "Gérez vos préférences à tout moment."],
  ["de", "Sie können Ihre Einwilligung jederzeit widerrufen."],
  ["de", "Ihre Auswahl können Sie in den Cookie-Einstellungen ändern."],
  ["es", "Puede retirar su consentimiento en cualquier momento."],
  ["es", "Usted puede modificar sus preferencias."],
  ["it", "Può revocare il suo consenso in qualsiasi momento."],
  ["it", "Puoi modificare le tue preferenze."],
  ["nl", "U kunt uw toestemming op elk moment intrekken."],
  ["nl", "U kunt uw keuze altijd wijzigen."],
  ["pt", "Pode retirar o seu consentimento a qualquer momento."],
  ["pt", "Você pode alterar as suas preferências."],
  ["ar", "يمكنك سحب موافقتك في أي وقت."],
  ["ar", "يمكنك تغيير اختيارك من أسفل الصفحة."],
  ["pl", "Strona o ciasteczkach."],
])("in %s, %j tells the way", (locale, text) => {
  expect(found(locale, `One. ${text}`)).toEqual([]);
});

test.each([
  ["en", "You can delete cookies in the settings of your browser."],
  [
    "en",
    "They can save log-in information, or interface preferences. They do not require the user’s consent.",
  ],
  ["en", "We may change this page."],
  ["en", "We ask for your consent."],
  ["en", "We reserve the right to modify our decisions."],
  ["fr", "Vous pouvez supprimer les cookies dans votre navigateur."],
  ["fr", "Nous demandons votre consentement."],
  ["de", "Cookies können Sie im Browser löschen."],
  ["de", "Wir bitten um Ihre Einwilligung."],
  ["es", "Puede borrar las cookies en su navegador."],
  ["it", "Può cancellare i cookie nel browser."],
  ["nl", "U kunt cookies verwijderen in uw browser."],
  ["pt", "Pode apagar os cookies no seu navegador."],
  ["ar", "يمكنك حذف ملفات تعريف الارتباط من المتصفح."],
])("in %s, %j does not", (locale, text) => {
  expect(found(locale, text)).toEqual([
    {
      rule: "D13",
      code: "withdrawal_missing",
      place: { part: { kind: "policy", key: "policy" }, field: null, locale },
      evidence: null,
    },
  ]);
});

test("each published locale has to tell it itself", () => {
  const body = { en: "You can withdraw your consent.", fr: "Bonjour.", de: "Guten Tag." };
  const locales = Object.keys(body).map((tag) => localeSchema.parse(tag));
  const policy = samplePolicy(
    { title: {}, cookies: [], sections: [sampleSection({ body })] },
    locales,
  );
  const missing = findMissingWithdrawal(policy, sentencesOf(policy));
  expect(missing.map(({ place }) => place.locale)).toEqual(["de", "fr"]);
});
