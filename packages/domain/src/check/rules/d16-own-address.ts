import { getDomain, getHostname } from "tldts";

import { fillPlaceholders } from "../../prose/placeholder.ts";
import type { ResolvedPolicy } from "../../policy/resolve.ts";
import type { Found } from "../finding.ts";
import { type PolicyText, policyTexts } from "../policy-text.ts";

const address = /https?:\/\/[\p{L}\p{N}.-]+(?::\d+)?/giu;

/**
 * D16: in every published locale the page names the platform's own address, and no heading names a sister platform's,
 * the slip of a text copied from there. Rests on accountability, GDPR 5(2). Version and date are the renderer's part.
 */
export function findWrongAddress(policy: ResolvedPolicy): Found[] {
  const own = getHostname(policy.platform.url);
  const family = getDomain(policy.platform.url);

  return policy.locales.flatMap((locale): Found[] => {
    const texts = policyTexts(policy).filter(({ place }) => place.locale === locale);
    const named = texts.flatMap((text) =>
      addressesIn(text, policy).map((url) => ({ text, url, host: getHostname(url) })),
    );
    const isNamed =
      named.some(({ host }) => host === own) ||
      texts.some(({ text }) => own !== null && text.includes(own));
    const sisters = named.filter(({ host, url }) => host !== own && isSister(url, family));
    const wrong = isNamed
      ? sisters.filter(({ text }) => text.place.field === "heading")
      : sisters.slice(0, 1);

    if (wrong.length === 0 && !isNamed) {
      const place = { part: { kind: "policy", key: "policy" }, field: null, locale } as const;
      return [
        {
          rule: "D16",
          code: "own_address_missing",
          place,
          evidence: policy.platform.url,
        },
      ];
    }
    return wrong.map(({ text, url }) => ({
      rule: "D16",
      code: "other_address",
      address: url,
      place: text.place,
      evidence: url,
    }));
  });
}

function addressesIn({ text }: PolicyText, { platform }: ResolvedPolicy): string[] {
  return fillPlaceholders(text, platform).match(address) ?? [];
}

/** Another host of the same registrable domain; the domain itself and its `www` are the operator's own site. */
function isSister(url: string, family: string | null): boolean {
  const host = getHostname(url);
  return (
    family !== null && getDomain(url) === family && host !== family && host !== `www.${family}`
  );
}
