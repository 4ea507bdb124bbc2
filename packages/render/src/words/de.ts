import type { Words } from "../words.ts";

export const de: Words = {
  skipToTable: "Zu den Cookies",
  languages: "Sprache",
  version: (number) => `Version ${number}`,
  inForceSince: (date) => `In Kraft seit ${date}`,
  earlierVersions: "Frühere Versionen",
  draft: "Entwurf, nicht veröffentlicht",
  description: (host) =>
    `Welche Cookies ${host} in Ihrem Browser setzt, wozu jedes dient und wie lange es bleibt.`,
  columns: {
    cookie: "Cookie",
    purpose: "Zweck",
    where: "Wo",
    setBy: "Gesetzt von",
    keptFor: "Speicherdauer",
  },
  cookieCount: { one: "{n} Cookie", other: "{n} Cookies" },
  allFirstParty: {
    one: "von dieser Website selbst gesetzt",
    other: "alle von dieser Website selbst gesetzt",
  },
  someThirdParty: {
    one: "davon {n} von einem Drittanbieter",
    other: "davon {n} von Drittanbietern",
  },
  uncategorised: "Ohne Kategorie",
  party: { first: "Erstanbieter", third: "Drittanbieter" },
  kind: {
    localStorage: "lokaler Speicher",
    sessionStorage: "Sitzungsspeicher",
    indexedDb: "Browserdatenbank",
    pixel: "Zählpixel",
  },
  privacyPage: "Datenschutzseite",
  untilBrowserCloses: "bis Sie den Browser schließen",
  upTo: (period) => `höchstens ${period}`,
  comma: ", ",
  foot: {
    thisPage: "Diese Seite",
    versionHash: "Hash der Version",
    permanentAddress: "Dauerhafte Adresse",
    history: "Verlauf",
    everyVersion: "Alle Versionen, die diese Seite gezeigt hat, mit Datum",
    alsoAs: "Auch als",
  },
  published: (version, moment) => `${version}, veröffentlicht am ${moment}`,
  historyTitle: "Versionen dieser Richtlinie",
  historyIntroduction:
    "Jede Version bleibt, wie sie veröffentlicht wurde. Der Hash beweist, dass kein Buchstabe geändert wurde.",
  historyColumns: {
    version: "Version",
    from: "In Kraft ab",
    until: "Bis",
    change: "Änderung",
    hash: "Hash der Version",
  },
  inForceNow: "jetzt in Kraft",
  change: { material: "wesentlich", minor: "geringfügig" },
  currentPage: "Die geltende Richtlinie",
  publicSite: "Cookie-Richtlinien",
  archivedNotice: (date) =>
    `Dieses Datenportal wurde am ${date} archiviert. Dies ist die letzte Fassung seiner Cookie-Richtlinie: Sie bleibt lesbar und ändert sich nicht mehr.`,
  archivedSince: (date) => `Archiviert seit ${date}`,
  goneTitle: "Diese Seite gibt es nicht mehr",
  gone: (host, date) =>
    `${host} wurde am ${date} archiviert. Die Cookie-Richtlinie wird hier nicht mehr gezeigt.`,
  nothingHere: "Hier gibt es keine Seite",
  noSuchAddress:
    "Diese Adresse führt nirgendwohin. Vielleicht fehlt ein Teil, oder sie enthält einen Tippfehler.",
  whatThisHostIs:
    "Diese Website zeigt die Cookie-Richtlinien von Datenportalen. Jedes Portal verweist auf seine eigene; ihre Adresse ist der Name des Portals nach dem Schrägstrich.",
  noSuchPlatform: (slug) =>
    `Unter dem Namen „${slug}“ wurde keine Cookie-Richtlinie veröffentlicht.`,
  noSuchLanguage: (language) =>
    `In dieser Sprache wurde diese Richtlinie nicht veröffentlicht: ${language}.`,
  noSuchVersion: (number) => `Diese Richtlinie hat in dieser Sprache keine Version ${number}.`,
  availableLanguages: "Sie kann in diesen Sprachen gelesen werden",
  availableVersions: "Es gibt diese Versionen",
};
