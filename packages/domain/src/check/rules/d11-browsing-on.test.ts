import { expect, test } from "vitest";

import { proseOf } from "../sample-prose.ts";
import { findBrowsingOn } from "./d11-browsing-on.ts";

test.each([
  ["en", "By continuing to browse this site, you accept our cookies."],
  ["en", "If you continue without changing your settings, you consent to cookies."],
  ["en", "Your continued use of the portal means that you agree."],
  ["fr", "En poursuivant votre navigation, vous acceptez l’utilisation de cookies."],
  ["fr", "La poursuite de la navigation vaut consentement."],
  ["fr", "Si vous continuez, vous acceptez les cookies."],
  ["de", "Indem Sie weiter surfen, akzeptieren Sie unsere Cookies."],
  ["de", "Wenn Sie die Website weiter nutzen, stimmen Sie Cookies zu."],
  ["de", "Durch die Nutzung dieser Website erklären Sie sich mit Cookies einverstanden."],
  ["es", "Si continúa navegando, acepta el uso de cookies."],
  ["es", "Al continuar con la navegación, usted consiente su uso."],
  ["it", "Continuando la navigazione accetti l’uso dei cookie."],
  ["it", "Proseguendo acconsenti ai cookie."],
  ["nl", "Door verder te surfen, gaat u akkoord met cookies."],
  ["nl", "Als u deze website blijft gebruiken, stemt u in met cookies."],
  ["pt", "Ao continuar a navegar, aceita a utilização de cookies."],
  ["pt", "Se continuar, concorda com os cookies."],
  ["ar", "بمواصلة التصفح فإنك توافق على ملفات تعريف الارتباط."],
  ["ar", "إذا واصلت التصفح فأنت توافق على ذلك."],
])("in %s, %j is refused", (locale, text) => {
  expect(findBrowsingOn(proseOf(locale, `${text} …`))).toEqual([
    {
      rule: "D11",
      code: "browsing_on_accepts",
      place: { part: { kind: "section", key: "introduction" }, field: "body", locale },
      evidence: text,
    },
  ]);
});

test.each([
  ["en", "Continuing to browse does not mean that you consent."],
  [
    "en",
    "Browsing on is never taken for consent: if you continue, we ask again before you accept.",
  ],
  ["en", "If you accept, we set statistics cookies."],
  ["en", "You can continue to use the site if you refuse."],
  ["fr", "La poursuite de la navigation ne vaut pas consentement."],
  ["fr", "Vous pouvez accepter ou refuser les cookies."],
  ["de", "Das Weitersurfen gilt nicht als Einwilligung."],
  ["de", "Sie können Cookies akzeptieren oder ablehnen."],
  ["es", "Continuar navegando no significa que acepte las cookies."],
  ["it", "Proseguendo la navigazione non significa accettare i cookie."],
  ["nl", "Verder surfen betekent niet dat u toestemming geeft."],
  ["pt", "Continuar a navegar não significa consentimento."],
  ["ar", "مواصلة التصفح لا تعني الموافقة."],
  ["pl", "By continuing you accept."],
])("in %s, %j passes", (locale, text) => {
  expect(findBrowsingOn(proseOf(locale, text))).toEqual([]);
});

test("two sentences that stand beside each other are not one", () => {
  expect(
    findBrowsingOn(proseOf("en", "You may accept cookies. By continuing you reach page two.")),
  ).toEqual([]);
});
