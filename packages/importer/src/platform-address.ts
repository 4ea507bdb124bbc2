import { platformUrlSchema, slugFromUrl, slugSchema } from "@cookiedesk/domain/platform/platform";

import { folded } from "./plain-words.ts";

export interface PlatformAddress {
  readonly url: string;
  readonly slug: string;
}

export interface FoundAddress {
  readonly platform: PlatformAddress | null;
  /** Other addresses that could as well be the platform's. */
  readonly rivals: readonly string[];
}

/** Finds the address of the platform that a policy speaks of: named in a heading, or in a sentence about the platform. */
export function findPlatform(
  headings: readonly string[],
  paragraphs: readonly string[],
): FoundAddress {
  const scores = new Map<string, number>();
  for (const [texts, isHeading] of [
    [headings, true],
    [paragraphs, false],
  ] as const) {
    for (const text of texts) {
      for (const { address, before, after, hasPath } of addressesIn(text)) {
        const url = platformUrlSchema.safeParse(address);
        if (!url.success || isSomebodyElses(url.data)) continue;
        const near = folded(`${before.slice(-80)} ${after.slice(0, 40)}`);
        const score =
          (isHeading ? 3 : 0) +
          (ownWords.test(near) ? 2 : cookieWords.test(near) ? 1 : 0) +
          (hasPath ? -1.5 : 0.5) +
          (othersWords.test(near) ? -2 : 0);
        scores.set(
          url.data,
          Math.max(scores.get(url.data) ?? -10, score) + (scores.has(url.data) ? 0.2 : 0),
        );
      }
    }
  }
  const [best, ...others] = [...scores].toSorted(
    ([a, one], [b, other]) => other - one || (a < b ? -1 : 1),
  );
  // The only address that could be the platform's needs less to be believed.
  if (best === undefined || best[1] < (others.length === 0 ? 0.5 : 2))
    return { platform: null, rivals: [...scores.keys()] };
  const [url, score] = best;
  const rivals = others
    .filter(([, other]) => other >= 2 && score - other < 1.5)
    .map(([rival]) => rival);
  return { platform: { url, slug: slugOf(url) }, rivals };
}

interface Mention {
  readonly address: string;
  readonly before: string;
  readonly after: string;
  readonly hasPath: boolean;
}

function addressesIn(text: string): Mention[] {
  return [
    ...text.matchAll(
      /(?<![\w@./-])(https?:\/\/|www\.|(?=(?:[a-z0-9-]{1,63}\.){2,5}[a-z]{2,10}(?![\w.]*[a-z0-9@(])))([^\s<>()[\]"'“”«»,;/?#]+)([/?#][^\s<>()[\]"'“”«»,;]*)?/giu,
    ),
  ].map((match) => {
    const [whole, scheme = "", host = "", path = ""] = match;
    const bareHost = host.replace(/[.:*]+$/u, "");
    return {
      address: /:/u.test(scheme)
        ? `${scheme}${bareHost}`
        : `https://${scheme.toLowerCase()}${bareHost}`,
      before: text.slice(Math.max(0, match.index - 100), match.index),
      after: text.slice(match.index + whole.length, match.index + whole.length + 60),
      hasPath: path.replace(/[/.*:]+$/u, "") !== "",
    };
  });
}

const ownWords =
  /\b(platforms?|portals?|this (web)?site|our (web)?site|(web)?site|plateforme|portail|plataforma|plattform|portal|piattaforma|portale|sitio|sito|webseite|website|platform)\b/u;
const cookieWords = /\b(cookies?|traceurs?)\b/u;
const othersWords =
  /\b(their|its own|leur|more information|learn more|privacy policy of|opt[- ]out|en savoir plus|help|settings|browser|navigateur|firefox|chrome|safari|edge)\b/u;

/** Hosts that policies link to for explanation, never the platform itself. */
function isSomebodyElses(url: string): boolean {
  return /[/.](google\.[a-z.]+|youtube\.com|facebook\.com|microsoft\.com|apple\.com|mozilla\.org|opera\.com|matomo\.org|hotjar\.com|linkedin\.com|twitter\.com|vimeo\.com|cloudflare\.com|cnil\.fr|ico\.org\.uk|aepd\.es|garanteprivacy\.it|allaboutcookies\.org|aboutcookies\.org|youronlinechoices\.(com|eu)|europa\.eu|w3\.org|wikipedia\.org|networkadvertising\.org|piano\.io|atinternet\.com)$/u.test(
    url,
  );
}

function slugOf(url: string): string {
  const fromHost = slugFromUrl(url);
  if (fromHost !== null) return fromHost;
  const whole = url
    .replace(/^https?:\/\//u, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-+|-+$/gu, "")
    .slice(0, 63);
  return slugSchema.safeParse(whole).success ? whole : "platform";
}
