import { expect, test } from "vitest";

import { foldedText } from "../folded-text.ts";
import { agreeing, browsingOn, isNoConsent } from "./browsing-words.ts";

test.each([
  ["ar", "باستمرارك في التصفح", "تصفح بلا قيود"],
  ["de", "Indem Sie die Seite weiter nutzen", "Indem Sie auf Ja klicken"],
  ["en", "If you continue", "If you click on yes"],
  ["es", "Si continúa navegando", "Si hace clic en sí"],
  ["fr", "En poursuivant votre navigation", "En cliquant sur oui"],
  ["it", "Continuando la navigazione", "Facendo clic su sì"],
  ["nl", "Door verder te surfen", "Door op ja te klikken"],
  ["pt", "Ao continuar a navegar", "Ao clicar em sim"],
] as const)("in %s, %j is browsing on and %j is not", (language, saying, silent) => {
  expect(browsingOn[language].test(foldedText(saying))).toBe(true);
  expect(browsingOn[language].test(foldedText(silent))).toBe(false);
});

test.each([
  ["ar", "أنت توافق على ذلك", "نسألك أولا"],
  ["de", "Sie stimmen der Nutzung zu", "Wir fragen Sie vorher"],
  ["en", "You consent to it", "We ask you first"],
  ["es", "Acepta las cookies", "Le preguntamos antes"],
  ["fr", "Vous acceptez les cookies", "Nous vous demandons avant"],
  ["it", "Presta il suo consenso", "Chiediamo prima"],
  ["nl", "U gaat akkoord", "Wij vragen het u eerst"],
  ["pt", "Concorda com isso", "Perguntamos antes"],
] as const)("in %s, %j agrees and %j does not", (language, saying, silent) => {
  expect(agreeing[language].test(foldedText(saying))).toBe(true);
  expect(agreeing[language].test(foldedText(silent))).toBe(false);
});

test.each([
  ["ar", "المواصلة لا تعني الموافقة", "المواصلة تعني الموافقة"],
  ["de", "Weitersurfen gilt nicht als Einwilligung", "Weitersurfen gilt als Einwilligung"],
  ["en", "Scrolling does not mean consent", "Scrolling means consent"],
  ["es", "Navegar no significa aceptar", "Navegar significa aceptar"],
  ["fr", "Naviguer ne vaut pas accord", "Naviguer vaut accord"],
  ["it", "Navigare non significa accettare", "Navigare significa accettare"],
  ["nl", "Verder surfen betekent niet dat u instemt", "Verder surfen betekent dat u instemt"],
  ["pt", "Navegar não significa aceitar", "Navegar significa aceitar"],
] as const)("in %s, %j says that it is no consent, %j does not", (language, saying, silent) => {
  expect(isNoConsent[language].test(foldedText(saying))).toBe(true);
  expect(isNoConsent[language].test(foldedText(silent))).toBe(false);
});
