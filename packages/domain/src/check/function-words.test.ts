import { expect, test } from "vitest";

import { languageByFunctionWords, otherLanguage } from "./function-words.ts";

test("a French conjunction between English words is found", () => {
  expect(otherLanguage("API (CSRF) (front et back office)", "en")).toEqual({
    language: "fr",
    word: "et",
  });
});

test.each([
  ["Sprache und aktuelle Sitzung", "en", "de"],
  ["Autenticación para el usuario", "en", "es"],
  ["Sign-in for the user", "fr", "en"],
  ["Per ricordare la lingua della visita", "en", "it"],
  ["Om de taal van het bezoek te bewaren", "en", "nl"],
  ["Para lembrar a língua do visitante", "en", "pt"],
  ["Choix de langue du visiteur", "de", "fr"],
])("%s is no %s", (text, locale, language) => {
  expect(otherLanguage(text, locale)?.language).toBe(language);
});

test.each([
  ["To remember the language that the visitor chose", "en"],
  ["Authentication (front and back office)", "en"],
  ["Smith et al. describe the method", "en"],
  ["Data of Ville de Paris et Lyon Métropole", "en"],
  ["Set by “La vie en rose et bleu” only", "en"],
  ["_ga, _gid and les_cookies", "en"],
  ["A la carte menu in the shop", "en"],
  ["Pour se souvenir de la langue du visiteur", "fr"],
  ["Session, via API", "fr"],
  ["Zum Speichern der Sprache in der Sitzung", "de"],
  ["Para recordar el idioma de la visita", "es"],
  ["Per ricordare la lingua del visitatore", "it"],
  ["Para lembrar o idioma do visitante", "pt"],
  ["Om de taal te onthouden", "nl"],
  ["tekst po polsku et cetera", "pl"],
])("%s is left alone in %s", (text, locale) => {
  expect(otherLanguage(text, locale)).toBeNull();
});

test("a lone foreign word in a longer sentence is let through", () => {
  expect(
    otherLanguage(
      "We keep what you chose in the shop und use it when you come back to the site",
      "en",
    ),
  ).toBeNull();
});

test("a text's own function words tell its language", () => {
  expect(languageByFunctionWords("Le cookie est déposé par le site que vous visitez")).toBe("fr");
  expect(languageByFunctionWords("cookie cookie")).toBeNull();
});

test.each([
  ["Le cookie et the page", null],
  ["The page and the shop et le site", "en"],
  ["le", null],
  ["est une", "fr"],
  ["und", null],
  ["und wird", "de"],
  [`${"x ".repeat(10_000)}und wird`, null],
])("the language of %j is %s", (text, language) => {
  expect(languageByFunctionWords(text)).toBe(language);
});

test.each([
  ["Front {{et}} back", "en"],
  ["Front “et” back", "en"],
  ["Front «et» back", "en"],
  ["Lyon et Paris", "en"],
  ["Front et_x back", "en"],
  ["Front back@et back", "en"],
  ["Front et. al. back", "en"],
  ["Front ET back", "en"],
  ["Front Et back", "en"],
  ["eT front back", "en"],
  ["Front {{ et }} back", "en"],
  ["Front et al back", "en"],
  ["Front et cetera back", "en"],
  ["Front “la vie et tout” back", "en"],
  ["Front «la vie et tout» back", "en"],
  ["Lyon et {{platform.name}} Paris", "en"],
  ["Lyon et _x Paris", "en"],
  ["Lyon et 3 Paris", "en"],
  ["Lyon et a.b Paris", "en"],
])("in %j nothing gives another language than %s away", (text, locale) => {
  expect(otherLanguage(text, locale)).toBeNull();
});

test.each([
  ["Et front back", "et"],
  ["Front, et; back", "et"],
  ["Front 'et' back", "et"],
  ["Lyon et back", "et"],
  ["front et Paris", "et"],
  ["et Paris front", "et"],
  ["Lyon Paris et", "et"],
  ["front iPhone et Paris", "et"],
  ["front Paris et iPhone", "et"],
  ["(Et front back)", "et"],
  ["Front ''et'' back", "et"],
  ["Front{{x}}et back", "et"],
  ["Front“x”et back", "et"],
  ["Front “x et back", "et"],
  ["Front et back” only", "et"],
  [`Front “${"x ".repeat(45)}et back”`, "et"],
  ["Jusqu’à la page", "jusqu'à"],
])("in %j, %j gives French away", (text, word) => {
  expect(otherLanguage(text, "en-GB")).toEqual({ language: "fr", word });
});
