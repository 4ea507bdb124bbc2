import type { Words } from "../words.ts";

export const it: Words = {
  skipToTable: "Vai ai cookie",
  languages: "Lingua",
  version: (number) => `Versione ${number}`,
  inForceSince: (date) => `In vigore dal ${date}`,
  earlierVersions: "Versioni precedenti",
  draft: "Bozza, non pubblicata",
  description: (host) =>
    `Quali cookie ${host} installa nel suo browser, a che cosa serve ciascuno e quanto tempo resta.`,
  columns: {
    cookie: "Cookie",
    purpose: "A che cosa serve",
    where: "Dove",
    setBy: "Installato da",
    keptFor: "Conservato per",
  },
  cookieCount: { one: "{n} cookie", other: "{n} cookie" },
  allFirstParty: {
    one: "installato da questo stesso sito",
    other: "tutti installati da questo stesso sito",
  },
  someThirdParty: { one: "di cui {n} da una terza parte", other: "di cui {n} da terze parti" },
  uncategorised: "Senza categoria",
  party: { first: "prima parte", third: "terza parte" },
  kind: {
    localStorage: "memoria locale",
    sessionStorage: "memoria di sessione",
    indexedDb: "database del browser",
    pixel: "pixel di tracciamento",
  },
  privacyPage: "Pagina sulla privacy",
  untilBrowserCloses: "fino alla chiusura del browser",
  upTo: (period) => `fino a ${period}`,
  comma: ", ",
  foot: {
    thisPage: "Questa pagina",
    versionHash: "Impronta della versione",
    permanentAddress: "Indirizzo permanente",
    history: "Cronologia",
    everyVersion: "Tutte le versioni mostrate da questa pagina, con le relative date",
    alsoAs: "Altri formati",
  },
  published: (version, moment) => `${version}, pubblicata il ${moment}`,
  historyTitle: "Versioni di questa informativa",
  historyIntroduction:
    "Ogni versione resta com’era al momento della pubblicazione. L’impronta prova che nemmeno una lettera è cambiata.",
  historyColumns: {
    version: "Versione",
    from: "In vigore dal",
    until: "Fino al",
    change: "Modifica",
    hash: "Impronta della versione",
  },
  inForceNow: "in vigore",
  change: { material: "sostanziale", minor: "minore" },
  currentPage: "L’informativa in vigore",
  publicSite: "Informative sui cookie",
  archivedNotice: (date) =>
    `Questo portale di dati è stato archiviato il ${date}. Questa è l’ultima versione della sua informativa sui cookie: resta leggibile e non cambia più.`,
  archivedSince: (date) => `Archiviato dal ${date}`,
  goneTitle: "Questa pagina non esiste più",
  gone: (host, date) =>
    `${host} è stato archiviato il ${date}. La sua informativa sui cookie non è più mostrata qui.`,
  nothingHere: "Qui non c’è nessuna pagina",
  noSuchAddress:
    "L’indirizzo non porta da nessuna parte. Forse ne manca una parte o contiene un errore di battitura.",
  whatThisHostIs:
    "Questo sito presenta le informative sui cookie di portali di dati. Ogni portale rimanda alla propria; il suo indirizzo è il nome del portale dopo la barra.",
  noSuchPlatform: (slug) =>
    `Nessuna informativa sui cookie è stata pubblicata con il nome «${slug}».`,
  noSuchLanguage: (language) =>
    `Questa informativa non è stata pubblicata in questa lingua: ${language}.`,
  noSuchVersion: (number) => `Questa informativa non ha una versione ${number} in questa lingua.`,
  availableLanguages: "Si può leggere in",
  availableVersions: "Esistono queste versioni",
};
