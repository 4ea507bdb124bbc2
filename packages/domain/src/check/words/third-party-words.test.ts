import { expect, test } from "vitest";

import { foldedText } from "../folded-text.ts";
import {
  cookieWord,
  listOfThirdParties,
  noLongerValid,
  partners,
  transfer,
} from "./third-party-words.ts";

test.each([
  ["ar", "شركاؤنا يضعون ملفات", "نضع ملفات"],
  ["de", "Unsere Werbepartner", "Unsere Daten"],
  ["en", "Selected third parties", "Third-party cookies in general"],
  ["es", "Nuestros socios", "Nuestros datos"],
  ["fr", "Certains de nos partenaires", "Certaines de nos données"],
  ["it", "I nostri partner", "I nostri dati"],
  ["nl", "Onze partners", "Onze gegevens"],
  ["pt", "Os nossos parceiros", "Os nossos dados"],
] as const)("in %s, %j speaks of partners and %j does not", (language, saying, silent) => {
  expect(partners[language].test(foldedText(saying))).toBe(true);
  expect(partners[language].test(foldedText(silent))).toBe(false);
});

test.each([
  ["ar", "ملفات تعريف الارتباط", "ملفات البيانات"],
  ["de", "Ein Cookie", "Eine Datei"],
  ["en", "A tracker", "A file"],
  ["es", "Un rastreador", "Un archivo"],
  ["fr", "Un traceur", "Un fichier"],
  ["it", "Un tracciante", "Un documento"],
  ["nl", "Een cookie", "Een bestand"],
  ["pt", "Um rastreador", "Um ficheiro"],
] as const)("in %s, %j speaks of cookies and %j does not", (language, saying, silent) => {
  expect(cookieWord[language].test(foldedText(saying))).toBe(true);
  expect(cookieWord[language].test(foldedText(silent))).toBe(false);
});

test.each([
  ["ar", "قائمة الشركاء"],
  ["de", "Alle Drittanbieter"],
  ["en", "Third parties"],
  ["en", "/legal/thirdparties"],
  ["en", "Vendors"],
  ["es", "Lista de terceros"],
  ["fr", "Liste des tiers"],
  ["it", "Elenco dei terzi"],
  ["it", "Terze parti"],
  ["nl", "Leveranciers"],
  ["pt", "Lista de fornecedores"],
])("in %s, %j names a list of third parties", (_, label) => {
  expect(listOfThirdParties.test(foldedText(label))).toBe(true);
});

test.each(["Open data", "Privacy policy", "La tierra", "Un terzo"])(
  "%j names no list of third parties",
  (label) => {
    expect(listOfThirdParties.test(foldedText(label))).toBe(false);
  },
);

test.each([
  ["ar", "تنقل البيانات إلى الولايات المتحدة", "تبقى البيانات في فرنسا"],
  ["ar", "نقل البيانات إلى الخارج", "أثناء التنقل في الموقع"],
  ["de", "Daten werden in die USA übermittelt", "Daten bleiben in Frankreich"],
  ["en", "Data is processed outside the EEA", "Data stays in France"],
  ["es", "Los datos salen fuera del EEE", "Los datos quedan en Francia"],
  ["fr", "Données envoyées hors de l’UE", "Données gardées en France"],
  ["it", "Trasferiti negli Stati Uniti", "I dati restano in Francia"],
  ["nl", "Doorgegeven buiten de EER", "De gegevens blijven in Frankrijk"],
  ["pt", "Enviados para fora da UE", "Os dados ficam em França"],
] as const)("in %s, %j tells of a transfer and %j does not", (language, saying, silent) => {
  expect(transfer[language].test(foldedText(saying))).toBe(true);
  expect(transfer[language].test(foldedText(silent))).toBe(false);
});

test.each([
  ["ar", "لم يعد صالحا", "ما زال صالحا"],
  ["de", "Es wurde für ungültig erklärt", "Es gilt"],
  ["en", "It was struck down", "It holds"],
  ["es", "Fue anulado", "Es válido"],
  ["fr", "Il n’est plus valable", "Il est valable"],
  ["it", "È stato annullato", "È valido"],
  ["nl", "Het is niet meer geldig", "Het is geldig"],
  ["pt", "Já não é válido", "É válido"],
] as const)("in %s, %j says that it ended and %j does not", (language, saying, silent) => {
  expect(noLongerValid[language].test(foldedText(saying))).toBe(true);
  expect(noLongerValid[language].test(foldedText(silent))).toBe(false);
});
