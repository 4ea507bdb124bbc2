import { getHostname } from "tldts";

import type { ResolvedPolicy } from "../../policy/resolve.ts";
import type { Found } from "../finding.ts";
import { linksOf } from "../links.ts";

/**
 * D6: a link in a locale leads to a page in that language, as far as its address tells (`?hl=es`, `/es/`, `/en-gb/`).
 * Rests on what D5 rests on: GDPR 12(1), and WP260 rev.01, 13. Links within the platform itself are left alone.
 */
export function findForeignLinks(policy: ResolvedPolicy): Found[] {
  const own = getHostname(policy.platform.url);
  return linksOf(policy).flatMap(({ place, href }): Found[] => {
    const language = languageOfPage(href);
    const wanted = new Intl.Locale(place.locale).language;
    if (language === null || language === wanted || getHostname(href) === own) return [];
    return [{ rule: "D6", code: "page_in_other_language", language, place, evidence: href }];
  });
}

/** The language that an address names, or null where it names none. */
function languageOfPage(href: string): string | null {
  const [, path = "", query = ""] = /^https?:\/\/[^/?#]+([^?#]*)\??([^#]*)/iu.exec(href) ?? [];
  const asked = query.split("&").flatMap((pair) => {
    const [, tag = ""] = /^(?:hl|lang|locale|language)=(.*)$/iu.exec(pair) ?? [];
    return languageOfTag(tag) ?? [];
  });
  const inPath = path.split("/").flatMap((segment, at) => {
    // Behind the host there is an empty segment, then the first one.
    const isWord = at > 1 && ambiguous.has(segment.toLowerCase());
    return isWord ? [] : (languageOfTag(segment) ?? []);
  });
  return asked[0] ?? inPath[0] ?? null;
}

function languageOfTag(tag: string): string | null {
  const [, language = ""] = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/iu.exec(tag) ?? [];
  return languages.has(language.toLowerCase()) ? language.toLowerCase() : null;
}

/** Languages that pages of authorities, browsers and vendors are kept in. `eu` in an address is the Union. */
const languages: ReadonlySet<string> = new Set(
  "ar bg ca cs da de el en es et fi fr ga gl he hi hr hu it ja ko lt lv mt nb nl no pl pt ro ru sk sl sv th tr uk vi zh".split(
    " ",
  ),
);

/** Segments that are words or countries too; in front of everything else they are languages. */
const ambiguous: ReadonlySet<string> = new Set("it no hr et ga ca da mt sk sl uk hi".split(" "));
