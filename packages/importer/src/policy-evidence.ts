import { isPolicyTitle } from "./document-title.ts";
import { nameLikeness } from "./cookie-names.ts";
import { folded, plainWords } from "./plain-words.ts";
import { sectionKey } from "./section-key.ts";
import type { CookieTable } from "./table.ts";
import type { TextLine } from "./text-line.ts";

/** Whether a text is a cookie policy: its title says so, it has a cookie table, or it tells visitors about the cookies used. */
export function isPolicy(lines: readonly TextLine[], tables: readonly CookieTable[]): boolean {
  if (tables.some(listsCookies)) return true;
  if (mentions(lines) === 0) return false;
  const start = lines.slice(0, 400).map(({ text }) => text.slice(0, 2000));
  if (start.slice(0, 15).some((line) => isPolicyTitle(plainWords(line)))) return true;

  const short = start.filter((line) => line.length <= 120).map((line) => plainWords(line));
  const definesCookie = short.some((line) => sectionKey(line, new Map()) === "what-is-a-cookie");
  const speaksToVisitors = speaking.test(folded(start.join(" ").slice(0, 60_000)));
  const density = mentions(lines) / Math.max(1, lines.length);
  return speaksToVisitors && (definesCookie || density >= 0.1) && mentions(lines) >= 2;
}

function mentions(lines: readonly TextLine[]): number {
  return lines.filter(({ text }) => /cookie|traceur|témoin de connexion/iu.test(text)).length;
}

function listsCookies({ heads, rows, roles }: CookieTable): boolean {
  const column = roles.indexOf("name");
  const listed = rows.filter(
    (row) => nameLikeness(row.cells[column]?.pieces.join(" ") ?? "") === 1,
  );
  const saysCookies = heads.some((head) => /cookie|traceur|tracker/iu.test(head));
  return (
    listed.length * 2 > rows.length &&
    (saysCookies || roles.filter((role) => role !== null).length >= 3)
  );
}

const speaking =
  /\b(we|this (web)?site|our (web)?site|this platform|this portal)( may)? (also )?(uses?|sets?|places?|stores?) [^.]{0,40}cookies|nous (utilisons|deposons) [^.]{0,40}(cookies|traceurs)|(ce|notre) (site|portail) (utilise|depose) [^.]{0,40}(cookies|traceurs)|(utilizamos|usamos|este (sitio|portal) (web )?(utiliza|usa)) [^.]{0,40}cookies|(wir (verwenden|nutzen|setzen)|diese (web)?seite (verwendet|nutzt)) [^.]{0,40}cookies|(utilizziamo|usiamo|questo (sito|portale) (utilizza|usa)) [^.]{0,40}cookie|(wij|we) gebruiken [^.]{0,40}cookies/u;
