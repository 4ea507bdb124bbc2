import type { Words } from "../words.ts";

export const es: Words = {
  skipToTable: "Ir a las cookies",
  languages: "Idioma",
  version: (number) => `Versión ${number}`,
  inForceSince: (date) => `En vigor desde el ${date}`,
  earlierVersions: "Versiones anteriores",
  draft: "Borrador, sin publicar",
  description: (host) =>
    `Qué cookies instala ${host} en su navegador, para qué sirve cada una y cuánto tiempo permanece.`,
  columns: {
    cookie: "Cookie",
    purpose: "Para qué sirve",
    where: "Dónde",
    setBy: "Instalada por",
    keptFor: "Se conserva",
  },
  cookieCount: { one: "{n} cookie", other: "{n} cookies" },
  allFirstParty: {
    one: "instalada por este mismo sitio",
    other: "todas instaladas por este mismo sitio",
  },
  someThirdParty: { one: "{n} de ellas por un tercero", other: "{n} de ellas por terceros" },
  uncategorised: "Sin categoría",
  party: { first: "propia", third: "de terceros" },
  kind: {
    localStorage: "almacenamiento local",
    sessionStorage: "almacenamiento de sesión",
    indexedDb: "base de datos del navegador",
    pixel: "píxel de seguimiento",
  },
  privacyPage: "Página de privacidad",
  untilBrowserCloses: "hasta que cierre el navegador",
  upTo: (period) => `hasta ${period}`,
  comma: ", ",
  foot: {
    thisPage: "Esta página",
    versionHash: "Huella de la versión",
    permanentAddress: "Dirección permanente",
    history: "Historial",
    everyVersion: "Todas las versiones que ha mostrado esta página, con sus fechas",
    alsoAs: "Otros formatos",
  },
  published: (version, moment) => `${version}, publicada el ${moment}`,
  historyTitle: "Versiones de esta política",
  historyIntroduction:
    "Cada versión queda tal como se publicó. La huella prueba que no ha cambiado ni una letra.",
  historyColumns: {
    version: "Versión",
    from: "En vigor desde",
    until: "Hasta",
    change: "Cambio",
    hash: "Huella de la versión",
  },
  inForceNow: "en vigor",
  change: { material: "sustancial", minor: "menor" },
  currentPage: "La política en vigor",
  publicSite: "Políticas de cookies",
  archivedNotice: (date) =>
    `Este portal de datos se archivó el ${date}. Esta es la última versión de su política de cookies: se puede seguir leyendo y ya no cambia.`,
  archivedSince: (date) => `Archivado desde el ${date}`,
  goneTitle: "Esta página ya no existe",
  gone: (host, date) =>
    `${host} se archivó el ${date}. Su política de cookies ya no se muestra aquí.`,
  nothingHere: "Aquí no hay ninguna página",
  noSuchAddress:
    "La dirección no lleva a ninguna parte. Quizá le falte una parte o contenga una errata.",
  whatThisHostIs:
    "Este sitio publica las políticas de cookies de portales de datos. Cada portal enlaza la suya; su dirección es el nombre del portal tras la barra.",
  noSuchPlatform: (slug) =>
    `No se ha publicado ninguna política de cookies con el nombre «${slug}».`,
  noSuchLanguage: (language) => `Esta política no se ha publicado en este idioma: ${language}.`,
  noSuchVersion: (number) => `Esta política no tiene versión ${number} en este idioma.`,
  availableLanguages: "Se puede leer en",
  availableVersions: "Existen estas versiones",
};
