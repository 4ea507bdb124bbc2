import { cookieNameSchema } from "@cookiedesk/domain/policy/cookie-entry";

import { plainWords } from "./plain-words.ts";

/** Splits a cell into the names that it lists ("_ga, _gid"); `rest` is what is no cookie's name. */
export function readNames(cell: string): { names: string[]; rest: string[] } {
  const names: string[] = [];
  const rest: string[] = [];
  for (const piece of plainWords(cell).split(
    /\s*[,;]\s*|\s+(?:and|or|et|ou|y|o|und|oder|e|en|&|\/|\+|\|)\s+|\s*[/|]\s+/u,
  )) {
    const words = piece.split(/\s+/u).filter((word) => word !== "");
    const found = words.map((word) => ({ word, name: nameIn(word) }));
    // Words between spaces are names only where they could be nothing else: "see the browser" lists none.
    for (const { word, name } of found) {
      if (name === null || (words.length > 1 && !isTechnical(name))) rest.push(word);
      else if (!names.includes(name)) names.push(name);
    }
  }
  return { names, rest };
}

/** `_ga_<container-id>` and `_pk_id.xxxx` stand for many names: a star says so. */
function nameIn(piece: string): string | null {
  const bare = piece
    .replaceAll(/^["'“”‘’«»(]+|["'“”‘’«»).:]+$/gu, "")
    .replaceAll(/<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\]|(?<=[._-])[xX#]{3,}|…|\.{3}/gu, "*")
    .replaceAll(/\*{2,}/gu, "*");
  return cookieNameSchema.safeParse(bare).success && /[\p{L}\p{N}]/u.test(bare) ? bare : null;
}

/** How much a text looks like nothing but cookie names, 0 to 1. */
export function nameLikeness(text: string): number {
  if (text.length > 200) return 0;
  const words = plainWords(text);
  const { names, rest } = readNames(words);
  if (names.length === 0 || rest.length > 0) return 0;
  if (names.every((name) => isTechnical(name))) return 1;
  if (names.length === 1 && !/\s/u.test(words)) return /^[a-z][a-z0-9]*$/u.test(words) ? 0.5 : 0.3;
  return /[,;]/u.test(words) ? 0.4 : 0.05;
}

/** Marks that words of a language do not have: an underscore, an inner dot or capital, a star, digits, or a name everybody knows. */
function isTechnical(name: string): boolean {
  if (/^https?:|@|^www\./iu.test(name) || /^\d[\d.,/-]*$/u.test(name)) return false;
  if (/^[\p{L}]+$/u.test(name))
    return (
      /\p{Ll}\p{Lu}\p{Ll}|^[a-z]+(id|token|csrf|lang|session)$/u.test(name) ||
      known.has(name.toLowerCase())
    );
  return (
    /_|\*|\d/u.test(name) || /^[a-z]+(-[a-z0-9]+)+$/u.test(name) || /[!#$%&'^`|~+]/u.test(name)
  );
}

const known = new Set(
  "sessionid csrftoken phpsessid jsessionid aspsessionid connect.sid sid ide nid anid dsid aid taid 1p_jar consent socs fr datr sb xs c_user muid mc anonchk lidc bcookie bscookie gps ysc awsalb awsalbcors tarteaucitron axeptio didomi_token euconsent euconsent-v2 hubspotutk csrf xsrf-token locale lang language token session".split(
    " ",
  ),
);
