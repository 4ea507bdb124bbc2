import { expect, test } from "vitest";

import { foldedText } from "../folded-text.ts";
import { takingBack, theChoice, theReaderCan } from "./withdrawal-words.ts";

test.each([
  ["ar", "سحب الموافقة", "طلب الموافقة"],
  ["de", "Widerrufen Sie", "Willigen Sie ein"],
  ["en", "Withdraw it", "Give it"],
  ["es", "Retirar el permiso", "Dar el permiso"],
  ["fr", "Revenir sur un choix", "Faire un choix"],
  ["it", "Revocare il permesso", "Dare il permesso"],
  ["nl", "Herroepen", "Toestemmen"],
  ["pt", "Revogar", "Consentir"],
] as const)("in %s, %j takes back or changes and %j does not", (language, saying, silent) => {
  expect(takingBack[language].test(foldedText(saying))).toBe(true);
  expect(takingBack[language].test(foldedText(silent))).toBe(false);
});

test.each([
  ["ar", "اختيارك", "إعدادات المتصفح"],
  ["de", "Ihre Auswahl", "Einstellungen des Browsers"],
  ["en", "Cookie settings", "Settings of the browser"],
  ["es", "Sus preferencias", "Ajustes del navegador"],
  ["fr", "Vos préférences", "Réglages du navigateur"],
  ["it", "Le sue preferenze", "Opzioni del browser"],
  ["nl", "Uw keuze", "Instellingen van de browser"],
  ["pt", "As suas preferências", "Ajustes do navegador"],
] as const)(
  "in %s, %j is the choice and %j is the browser’s settings",
  (language, saying, silent) => {
    expect(theChoice[language].test(foldedText(saying))).toBe(true);
    expect(theChoice[language].test(foldedText(silent))).toBe(false);
  },
);

test.each([
  ["ar", "لك أن تغير ذلك", "نغير هذه الصفحة"],
  ["de", "Sie ändern das jederzeit", "Wir ändern das"],
  ["en", "You change it", "We change it"],
  ["es", "Usted puede cambiarlo", "Cambiamos esto"],
  ["fr", "Vous le modifiez", "Nous le modifions"],
  ["it", "Può cambiarlo", "Cambiamo questo"],
  ["nl", "U wijzigt het", "Wij wijzigen het"],
  ["pt", "Você pode mudar", "Mudamos isto"],
] as const)("in %s, %j speaks to the reader and %j of the operator", (language, saying, silent) => {
  expect(theReaderCan[language].test(foldedText(saying))).toBe(true);
  expect(theReaderCan[language].test(foldedText(silent))).toBe(false);
});
