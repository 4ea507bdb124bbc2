import { expect, test } from "vitest";

import { foldedText } from "../folded-text.ts";
import {
  anonymous,
  audience,
  canObject,
  collectedData,
  noConsentNeeded,
  notCombined,
  onlyWithConsent,
  soleMeasurement,
} from "./exemption-words.ts";

test.each([
  ["ar", "بيانات مجهولة المصدر", "بيانات شخصية"],
  ["de", "anonyme Statistik", "persönliche Statistik"],
  ["en", "anonymised data", "personal data"],
  ["es", "datos anónimos", "datos personales"],
  ["fr", "données anonymisées", "données personnelles"],
  ["it", "dati anonimi", "dati personali"],
  ["nl", "anonieme gegevens", "persoonlijke gegevens"],
  ["pt", "dados anónimos", "dados pessoais"],
] as const)("in %s, %j is anonymous and %j is not", (language, saying, silent) => {
  expect(anonymous[language].test(foldedText(saying))).toBe(true);
  expect(anonymous[language].test(foldedText(silent))).toBe(false);
});

test.each([
  ["ar", "لا تتطلب موافقتك", "نطلب موافقتك"],
  ["de", "Keine Einwilligung ist nötig", "Wir bitten um Ihre Einwilligung"],
  ["en", "Counted without your consent", "Counted with your consent"],
  ["es", "No requieren su consentimiento", "Requieren su consentimiento"],
  ["fr", "Sans votre consentement", "Avec votre consentement"],
  ["it", "Non richiedono il suo consenso", "Richiedono il suo consenso"],
  ["nl", "Er is geen toestemming nodig", "Er is toestemming nodig"],
  ["pt", "Não precisam do seu consentimento", "Precisam do seu consentimento"],
  ["ar", "الموافقة ليست مطلوبة", "نطلب موافقتك أولا"],
  [
    "de",
    "Eine Einwilligung ist dafür nicht erforderlich",
    "Eine Einwilligung ist dafür erforderlich",
  ],
  ["en", "They are exempt from your prior consent", "They ask for your prior consent"],
  ["es", "Están exentas del consentimiento", "Dependen del consentimiento"],
  ["fr", "Ces traceurs sont exemptés de consentement", "Ces traceurs dépendent du consentement"],
  ["fr", "Dispensés du consentement", "Soumis au consentement"],
  ["it", "Sono esenti da consenso", "Dipendono dal consenso"],
  ["nl", "Toestemming is hiervoor niet nodig", "Toestemming is hiervoor nodig"],
  ["pt", "Estão isentos de consentimento", "Dependem de consentimento"],
] as const)("in %s, %j needs no consent and %j does", (language, saying, silent) => {
  expect(noConsentNeeded[language].test(foldedText(saying))).toBe(true);
  expect(noConsentNeeded[language].test(foldedText(silent))).toBe(false);
});

test.each([
  ["ar", "لا نضعها إلا بموافقتك", "نضعها دون موافقتك"],
  ["de", "Erst nach Ihrer Einwilligung", "Ohne Ihre Einwilligung"],
  ["en", "Not set without consent", "Set without consent"],
  ["es", "Solo con su consentimiento", "Sin su consentimiento"],
  ["fr", "Jamais sans votre accord", "Sans votre accord"],
  ["it", "Soltanto dopo il consenso", "Senza consenso"],
  ["nl", "Alleen met uw toestemming", "Zonder uw toestemming"],
  ["pt", "Apenas com o seu consentimento", "Sem o seu consentimento"],
] as const)("in %s, %j waits for the consent and %j does not", (language, saying, silent) => {
  expect(onlyWithConsent[language].test(foldedText(saying))).toBe(true);
  expect(onlyWithConsent[language].test(foldedText(silent))).toBe(false);
});

test.each([
  ["ar", "لقياس الجمهور فقط", "لقياس الجمهور"],
  ["de", "Ausschließlich zur Messung", "Zur Messung"],
  ["en", "Solely to measure", "To measure"],
  ["es", "Únicamente para medir", "Para medir"],
  ["fr", "Pour notre propre compte", "Pour mesurer"],
  ["it", "Esclusivamente per misurare", "Per misurare"],
  ["nl", "Uitsluitend om te meten", "Om te meten"],
  ["pt", "Apenas para medir", "Para medir"],
] as const)(
  "in %s, %j is for one thing alone and %j is not said to be",
  (language, saying, silent) => {
    expect(soleMeasurement[language].test(foldedText(saying))).toBe(true);
    expect(soleMeasurement[language].test(foldedText(silent))).toBe(false);
  },
);

test.each([
  ["ar", "لا تدمج مع بيانات أخرى", "تدمج مع بيانات أخرى"],
  ["de", "Sie werden nicht verknüpft", "Sie werden verknüpft"],
  ["en", "Never combined with other data", "Combined with other data"],
  ["es", "No se combinan", "Se combinan"],
  ["fr", "Elles ne sont pas recoupées", "Elles sont recoupées"],
  ["it", "Non vengono combinati", "Vengono combinati"],
  ["nl", "Ze worden niet gekoppeld", "Ze worden gekoppeld"],
  ["pt", "Não são combinados", "São combinados"],
] as const)("in %s, %j combines nothing and %j does", (language, saying, silent) => {
  expect(notCombined[language].test(foldedText(saying))).toBe(true);
  expect(notCombined[language].test(foldedText(silent))).toBe(false);
});

test.each([
  ["ar", "يمكنك رفض القياس", "نقيس الزيارات"],
  ["de", "Sie können widersprechen", "Wir zählen Besuche"],
  ["en", "You can opt out", "We count visits"],
  ["es", "Puede oponerse", "Contamos las visitas"],
  ["fr", "Vous pouvez vous y opposer", "Nous comptons les visites"],
  ["it", "Può opporsi", "Contiamo le visite"],
  ["nl", "U kunt bezwaar maken", "Wij tellen bezoeken"],
  ["pt", "Pode opor-se", "Contamos as visitas"],
] as const)("in %s, %j lets visitors say no and %j does not", (language, saying, silent) => {
  expect(canObject[language].test(foldedText(saying))).toBe(true);
  expect(canObject[language].test(foldedText(silent))).toBe(false);
});

test.each([
  ["ar", "لقياس الجمهور", "تحفظ اللغة"],
  ["de", "Zur Reichweitenmessung", "Merkt sich die Sprache"],
  ["en", "Counts visits", "Keeps the language"],
  ["es", "Mide la audiencia", "Recuerda el idioma"],
  ["fr", "Mesure la fréquentation", "Retient la langue"],
  ["it", "Conta le visite", "Ricorda la lingua"],
  ["nl", "Telt bezoekersaantallen", "Onthoudt de taal"],
  ["pt", "Conta as visitas", "Lembra a língua"],
] as const)("in %s, %j speaks of the audience and %j does not", (language, saying, silent) => {
  expect(audience[language].test(foldedText(saying))).toBe(true);
  expect(audience[language].test(foldedText(silent))).toBe(false);
});

test.each([
  ["ar", "تحفظ البيانات سنة", "يحفظ الملف سنة"],
  ["de", "Die Daten bleiben ein Jahr", "Das Cookie bleibt ein Jahr"],
  ["en", "The data is kept a year", "The cookie is kept a year"],
  ["es", "Los datos se guardan un año", "La cookie se guarda un año"],
  ["fr", "Les données sont gardées un an", "Le cookie est gardé un an"],
  ["it", "I dati restano un anno", "Il cookie resta un anno"],
  ["nl", "De gegevens blijven een jaar", "Het cookie blijft een jaar"],
  ["pt", "Os dados ficam um ano", "O cookie fica um ano"],
] as const)(
  "in %s, %j speaks of what was collected and %j of the cookie",
  (language, saying, silent) => {
    expect(collectedData[language].test(foldedText(saying))).toBe(true);
    expect(collectedData[language].test(foldedText(silent))).toBe(false);
  },
);
