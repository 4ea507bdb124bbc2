import type { Words } from "../words.ts";

export const nl: Words = {
  skipToTable: "Naar de cookies",
  languages: "Taal",
  version: (number) => `Versie ${number}`,
  inForceSince: (date) => `Van kracht sinds ${date}`,
  earlierVersions: "Eerdere versies",
  draft: "Concept, niet gepubliceerd",
  description: (host) =>
    `Welke cookies ${host} in uw browser plaatst, waarvoor elke cookie dient en hoelang die blijft.`,
  columns: {
    cookie: "Cookie",
    purpose: "Waarvoor",
    where: "Waar",
    setBy: "Geplaatst door",
    keptFor: "Bewaard",
  },
  cookieCount: { one: "{n} cookie", other: "{n} cookies" },
  allFirstParty: {
    one: "geplaatst door deze site zelf",
    other: "alle geplaatst door deze site zelf",
  },
  someThirdParty: {
    one: "waarvan {n} door een derde partij",
    other: "waarvan {n} door derde partijen",
  },
  uncategorised: "Zonder categorie",
  party: { first: "eerste partij", third: "derde partij" },
  kind: {
    localStorage: "lokale opslag",
    sessionStorage: "sessieopslag",
    indexedDb: "browserdatabase",
    pixel: "trackingpixel",
  },
  privacyPage: "Privacypagina",
  untilBrowserCloses: "tot u de browser sluit",
  upTo: (period) => `hoogstens ${period}`,
  comma: ", ",
  foot: {
    thisPage: "Deze pagina",
    versionHash: "Hash van de versie",
    permanentAddress: "Vast adres",
    history: "Geschiedenis",
    everyVersion: "Alle versies die deze pagina heeft getoond, met datum",
    alsoAs: "Ook als",
  },
  published: (version, moment) => `${version}, gepubliceerd op ${moment}`,
  historyTitle: "Versies van dit beleid",
  historyIntroduction:
    "Elke versie blijft zoals ze is gepubliceerd. De hash bewijst dat er geen letter is veranderd.",
  historyColumns: {
    version: "Versie",
    from: "Van kracht vanaf",
    until: "Tot",
    change: "Wijziging",
    hash: "Hash van de versie",
  },
  inForceNow: "nu van kracht",
  change: { material: "wezenlijk", minor: "klein" },
  currentPage: "Het geldende beleid",
  publicSite: "Cookieverklaringen",
  archivedNotice: (date) =>
    `Dit dataportaal is op ${date} gearchiveerd. Dit is de laatste versie van zijn cookieverklaring: ze blijft leesbaar en verandert niet meer.`,
  archivedSince: (date) => `Gearchiveerd sinds ${date}`,
  goneTitle: "Deze pagina bestaat niet meer",
  gone: (host, date) =>
    `${host} is op ${date} gearchiveerd. De cookieverklaring wordt hier niet meer getoond.`,
  nothingHere: "Hier is geen pagina",
  noSuchAddress:
    "Dit adres leidt nergens heen. Misschien ontbreekt er een deel of staat er een typefout in.",
  whatThisHostIs:
    "Deze site toont het cookiebeleid van dataportalen. Elk portaal verwijst naar zijn eigen beleid; het adres is de naam van het portaal na de schuine streep.",
  noSuchPlatform: (slug) => `Onder de naam ‘${slug}’ is geen cookiebeleid gepubliceerd.`,
  noSuchLanguage: (language) => `Dit beleid is niet gepubliceerd in deze taal: ${language}.`,
  noSuchVersion: (number) => `Dit beleid heeft geen versie ${number} in deze taal.`,
  availableLanguages: "Het is te lezen in",
  availableVersions: "Deze versies zijn er",
};
