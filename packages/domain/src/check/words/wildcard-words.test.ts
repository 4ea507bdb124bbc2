import { expect, test } from "vitest";

import { foldedText } from "../folded-text.ts";
import { explainsPattern } from "./wildcard-words.ts";

test.each([
  ["ar", "النجمة رقم الموقع", "يحفظ اللغة"],
  ["de", "Der Stern steht für die Website", "Merkt sich die Sprache"],
  ["en", "One per site", "Keeps the language"],
  ["es", "El asterisco es el sitio", "Recuerda el idioma"],
  ["fr", "Suivi de l’identifiant", "Retient la langue"],
  ["it", "Seguito dal sito", "Ricorda la lingua"],
  ["nl", "Gevolgd door de site", "Onthoudt de taal"],
  ["pt", "Seguido do site", "Lembra a língua"],
] as const)("in %s, %j explains the star and %j does not", (language, saying, silent) => {
  expect(explainsPattern[language].test(foldedText(saying))).toBe(true);
  expect(explainsPattern[language].test(foldedText(silent))).toBe(false);
});
