import { folded, plainWords } from "./plain-words.ts";

/** What a column of a cookie table holds. */
export const columnRoles = [
  "name",
  "provider",
  "functionAndLocation",
  "purpose",
  "category",
  "retention",
  "party",
  "domain",
  "kind",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** The role that a column's head announces; null where no list knows its words. */
export function columnRole(head: string): ColumnRole | null {
  if (head.length > 200) return null;
  const words = folded(plainWords(head))
    .replaceAll(/[^\p{L}\p{N}/' -]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  if (words === "" || words.length > 60 || words.split(" ").length > 6) return null;
  return rules.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The columns that hold phrases, wrapped over lines. */
export function isTextRole(role: ColumnRole | null): boolean {
  return role === "purpose" || role === "functionAndLocation";
}

/** Whether a line could be the second line of a head ("name(s)"), not the first row. */
export function isHeadRest(text: string): boolean {
  const words = folded(plainWords(text)).match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => headWords.has(word));
}

const headWords = new Set(
  "name names s location locations provider providers service vendor purpose purposes function functions cookie cookies and of the storage period duration retention expiry lifetime description category domain first third or party type time nom noms du des le fournisseur prestataire finalite finalites fonction emplacement duree conservation categorie interne tiers domaine de del la proveedor nombre finalidad duracion funcion ubicacion categoria propia o terceros dominio plazo anbieter zweck zwecke dauer speicherdauer funktion und ort kategorie beschreibung erst oder drittanbieter nome fornitore finalita durata funzione e posizione prima terza parte y et ou".split(
    " ",
  ),
);

/** In this order: "service provider's name" is a provider, "first or third party" no party that provides. */
const rules: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    "party",
    /\b(first|1st|third|3rd)[ /-]|\bparty\b|\bpartie\b|\bpropi[oa]s?\b|\bterceros?\b|\btiers\b|\berst-|\bdrittanbieter\b|\bterz[ae] part[ei]\b|\btitularidad\b|\borigine?\b/u,
  ],
  [
    "retention",
    /\b(durations?|retention|expir\w*|expiry|lifetime|life ?span|life time|max(imum)?[ -]age|validity|ttl|(storage|retention) (period|time)|storage duration|stored for|kept for|duree.*|conservation|duracion.*|caducidad|vencimiento|plazo.*|periodo.*|.*dauer|laufzeit|gultigkeit.*|ablauf\w*|.*frist|durata.*|scadenza|bewaartermijn|looptijd|duracao|validade|prazo)\b/u,
  ],
  [
    "category",
    /\b(categor(y|ies|ie|ia|ias)|categorie|kategorien?|cookie (group|class)|gruppe|groupe|classification)\b/u,
  ],
  ["domain", /\b(domains?|domaine|dominio|domane|hosts?|hostname)\b/u],
  [
    "provider",
    /\b(providers?|provider's|vendors?|suppliers?|compan(y|ies)|set by|placed by|issuers?|owner|controller|prestataires?|fournisseurs?|editeurs?|emetteurs?|societe|proveedor(es)?|responsable|titular|\w*anbieter|dienstanbieter|herausgeber|fornitor[ei]|gestor[ei]|fornecedor|aanbieder|third-party service)\b/u,
  ],
  [
    "kind",
    /^(cookie )?(type|typ|tipo|art|technology|technologie|tecnologia)( (of|de|di|des) (cookies?|storage))?$/u,
  ],
  [
    "functionAndLocation",
    /\b(functions?|features?|functionality|location|fonctions?|fonctionnalites?|emplacement|funcion(es)?|funcionalidad|funktion(en)?|funzion[ei]|funzionalita|funcao|functie)\b|^services?$|^(service|dienst|servicio|servizio)$/u,
  ],
  [
    "purpose",
    /\b(purposes?|descriptions?|what (it|they) do(es)?|why|use|usage|uses|used for|aims?|finalites?|objectifs?|but|buts|utilisation|role|finalidad(es)?|propositos?|descripcion|uso|objetivo|zwecke?|verwendungszweck|beschreibung|nutzung|finalita|scop[oi]|descrizione|utilizzo|finalidade|descricao|doel|omschrijving|beschrijving)\b/u,
  ],
  [
    "name",
    /\b(names?|cookies?|identifiers?|trackers?|noms?|traceurs?|temoins?|nombres?|namen?|bezeichnung|nom[ei]|identificativ\w*|naam|nome)\b|cookie-?name|cookiename/u,
  ],
];
