import type { Words } from "../words.ts";

export const fr: Words = {
  skipToTable: "Aller aux cookies",
  languages: "Langue",
  version: (number) => `Version ${number}`,
  inForceSince: (date) => `En vigueur depuis le ${date}`,
  earlierVersions: "Versions antérieures",
  draft: "Brouillon, non publié",
  description: (host) =>
    `Quels cookies ${host} dépose dans votre navigateur, à quoi sert chacun et combien de temps il reste.`,
  columns: {
    cookie: "Cookie",
    purpose: "À quoi il sert",
    where: "Où",
    setBy: "Déposé par",
    keptFor: "Conservé",
  },
  cookieCount: { one: "{n} cookie", other: "{n} cookies" },
  allFirstParty: { one: "déposé par ce site lui-même", other: "tous déposés par ce site lui-même" },
  someThirdParty: { one: "dont {n} par un tiers", other: "dont {n} par des tiers" },
  uncategorised: "Sans catégorie",
  party: { first: "interne", third: "tiers" },
  kind: {
    localStorage: "stockage local",
    sessionStorage: "stockage de session",
    indexedDb: "base de données du navigateur",
    pixel: "pixel de suivi",
  },
  privacyPage: "Page de confidentialité",
  untilBrowserCloses: "jusqu’à la fermeture du navigateur",
  upTo: (period) => `jusqu’à ${period}`,
  comma: ", ",
  foot: {
    thisPage: "Cette page",
    versionHash: "Empreinte de la version",
    permanentAddress: "Adresse permanente",
    history: "Historique",
    everyVersion: "Toutes les versions que cette page a montrées, avec leurs dates",
    alsoAs: "Autres formats",
  },
  published: (version, moment) => `${version}, publiée le ${moment}`,
  historyTitle: "Versions de cette politique",
  historyIntroduction:
    "Chaque version reste telle qu’elle a été publiée. L’empreinte prouve que pas une lettre n’a changé.",
  historyColumns: {
    version: "Version",
    from: "En vigueur du",
    until: "Jusqu’au",
    change: "Modification",
    hash: "Empreinte de la version",
  },
  inForceNow: "en vigueur",
  change: { material: "substantielle", minor: "mineure" },
  currentPage: "La politique en vigueur",
  publicSite: "Politiques de cookies",
  archivedNotice: (date) =>
    `Ce portail de données a été archivé le ${date}. Voici la dernière version de sa politique de cookies : elle reste lisible et ne change plus.`,
  archivedSince: (date) => `Archivé depuis le ${date}`,
  goneTitle: "Cette page n’existe plus",
  gone: (host, date) =>
    `${host} a été archivé le ${date}. Sa politique de cookies n’est plus présentée ici.`,
  nothingHere: "Il n’y a pas de page ici",
  noSuchAddress:
    "L’adresse ne mène nulle part. Il en manque peut-être une partie, ou elle contient une faute de frappe.",
  whatThisHostIs:
    "Ce site présente les politiques de cookies de portails de données. Chaque portail renvoie à la sienne, dont l’adresse est le nom du portail après la barre oblique.",
  noSuchPlatform: (slug) => `Aucune politique de cookies n’a été publiée sous le nom « ${slug} ».`,
  noSuchLanguage: (language) =>
    `Cette politique n’a pas été publiée dans cette langue : ${language}.`,
  noSuchVersion: (number) => `Cette politique n’a pas de version ${number} dans cette langue.`,
  availableLanguages: "Elle peut être lue en",
  availableVersions: "Voici les versions existantes",
};
