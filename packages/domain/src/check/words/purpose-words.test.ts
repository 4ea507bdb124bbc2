import { expect, test } from "vitest";

import { foldedText } from "../folded-text.ts";
import { weDo } from "./purpose-words.ts";

test.each([
  ["ar", "نحن نعد الزيارات", "الملفات تعد الزيارات"],
  ["de", "Wir zählen Besuche", "Cookies zählen Besuche"],
  ["en", "This portal counts visits", "Cookies count visits"],
  ["es", "Contamos en este sitio", "Las cookies cuentan"],
  ["fr", "Nous comptons les visites", "Les cookies comptent les visites"],
  ["it", "Questo sito conta le visite", "I cookie contano le visite"],
  ["nl", "Wij tellen bezoeken", "Cookies tellen bezoeken"],
  ["pt", "Este portal conta visitas", "Os cookies contam visitas"],
] as const)(
  "in %s, %j speaks of this site and %j of cookies in general",
  (language, saying, silent) => {
    expect(weDo[language].test(foldedText(saying))).toBe(true);
    expect(weDo[language].test(foldedText(silent))).toBe(false);
  },
);
