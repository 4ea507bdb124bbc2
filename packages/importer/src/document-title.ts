import { folded } from "./plain-words.ts";
import type { ProseBlock } from "./prose-block.ts";

/** Whether a line names a document as a cookie policy: nothing else stands in it but that name and whose it is. */
export function isPolicyTitle(text: string): boolean {
  const words = folded(text)
    .replaceAll(/[^\p{L}\p{N}' -]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  if (text.length > 200 || /[{}=<>;`]/u.test(text)) return false;
  return words.length <= 100 && words.split(" ").length <= 12 && titles.test(words);
}

const titles =
  /^(?:(?:the|our|la|notre|nuestra|unsere|le) )?(?:\p{L}+ ){0,3}(?:(?:cookies?|traceurs?|trackers?)[ -]?(?:and (?:similar technologies|trackers|tracking) )?(?:policy|notice|statement|declaration|information|beleid|verklaring)|policy on (?:the use of )?cookies|(?:politique|charte|declaration|information|notice|gestion)(?: \p{L}+){0,4} (?:des |de |aux |les |sur les |relative aux |d'utilisation des )?(?:cookies|traceurs|temoins)|(?:politica|aviso|declaracion|informativa|dichiarazione)(?: \p{L}+){0,4} (?:cookies?)|cookie-?(?:richtlinien?|erklarung|hinweis(?:e)?|policy|informationen)|(?<=^)cookies)(?: (?:of|for|on|de|du|der|des|von|fur|del|di|van|policy)(?: [\p{L}\p{N}'-]+){1,6})?(?: (?:et|and) (?:autres )?(?:traceurs|trackers|similar technologies))?$/u;

/** The block that is the document's title, by its index; -1 where none is. */
export function findTitle(blocks: readonly ProseBlock[]): number {
  const first = blocks.slice(0, 12);
  const named = first.findIndex((block) => block.kind !== "entry" && isPolicyTitle(block.text));
  if (named >= 0) return named;
  const top = first.findIndex((block) => block.kind === "heading" && block.level === 1);
  const isOnlyTop =
    blocks.filter((block) => block.kind === "heading" && block.level === 1).length === 1;
  if (top >= 0 && isOnlyTop) return top;
  return first
    .slice(0, 2)
    .findIndex(
      (block) =>
        block.kind === "heading" &&
        !block.text.endsWith("?") &&
        aboutCookies.test(folded(block.text)),
    );
}

const aboutCookies =
  /\b(cookies?|traceurs?|trackers?|privacy|confidentialite|datenschutz|privacidad)\b|cookie/u;
