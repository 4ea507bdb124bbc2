import type { Words } from "../words.ts";

export const pt: Words = {
  skipToTable: "Ir para os cookies",
  languages: "Idioma",
  version: (number) => `Versão ${number}`,
  inForceSince: (date) => `Em vigor desde ${date}`,
  earlierVersions: "Versões anteriores",
  draft: "Rascunho, não publicado",
  description: (host) =>
    `Que cookies ${host} coloca no seu navegador, para que serve cada um e quanto tempo permanece.`,
  columns: {
    cookie: "Cookie",
    purpose: "Para que serve",
    where: "Onde",
    setBy: "Colocado por",
    keptFor: "Conservado por",
  },
  cookieCount: { one: "{n} cookie", other: "{n} cookies" },
  allFirstParty: {
    one: "colocado por este próprio site",
    other: "todos colocados por este próprio site",
  },
  someThirdParty: { one: "{n} deles por um terceiro", other: "{n} deles por terceiros" },
  uncategorised: "Sem categoria",
  party: { first: "próprio", third: "de terceiros" },
  kind: {
    localStorage: "armazenamento local",
    sessionStorage: "armazenamento de sessão",
    indexedDb: "base de dados do navegador",
    pixel: "píxel de rastreio",
  },
  privacyPage: "Página de privacidade",
  untilBrowserCloses: "até fechar o navegador",
  upTo: (period) => `até ${period}`,
  comma: ", ",
  foot: {
    thisPage: "Esta página",
    versionHash: "Hash da versão",
    permanentAddress: "Endereço permanente",
    history: "Histórico",
    everyVersion: "Todas as versões que esta página mostrou, com as suas datas",
    alsoAs: "Outros formatos",
  },
  published: (version, moment) => `${version}, publicada em ${moment}`,
  historyTitle: "Versões desta política",
  historyIntroduction:
    "Cada versão fica tal como foi publicada. O hash prova que nem uma letra mudou.",
  historyColumns: {
    version: "Versão",
    from: "Em vigor desde",
    until: "Até",
    change: "Alteração",
    hash: "Hash da versão",
  },
  inForceNow: "em vigor",
  change: { material: "substancial", minor: "menor" },
  currentPage: "A política em vigor",
  publicSite: "Políticas de cookies",
  archivedNotice: (date) =>
    `Este portal de dados foi arquivado em ${date}. Esta é a última versão da sua política de cookies: continua a poder ser lida e já não muda.`,
  archivedSince: (date) => `Arquivado desde ${date}`,
  goneTitle: "Esta página já não existe",
  gone: (host, date) =>
    `${host} foi arquivado em ${date}. A sua política de cookies já não é mostrada aqui.`,
  nothingHere: "Não há nenhuma página aqui",
  noSuchAddress:
    "O endereço não leva a lado nenhum. Talvez falte uma parte ou contenha uma gralha.",
  whatThisHostIs:
    "Este site apresenta as políticas de cookies de portais de dados. Cada portal remete para a sua; o endereço é o nome do portal depois da barra.",
  noSuchPlatform: (slug) => `Não foi publicada nenhuma política de cookies com o nome «${slug}».`,
  noSuchLanguage: (language) => `Esta política não foi publicada neste idioma: ${language}.`,
  noSuchVersion: (number) => `Esta política não tem a versão ${number} neste idioma.`,
  availableLanguages: "Pode ser lida em",
  availableVersions: "Existem estas versões",
};
