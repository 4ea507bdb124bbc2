import type { ResolvedPolicy } from "../policy/resolve.ts";
import { parseProse } from "../prose/parse-prose.ts";
import { fillPlaceholders } from "../prose/placeholder.ts";
import type { Block, Inline } from "../prose/prose.ts";
import { inlineText } from "../prose/prose-text.ts";
import { policyTexts, type PolicyText } from "./policy-text.ts";

/** A link that a visitor can follow, or an address written out in a text. */
export interface PolicyLink {
  readonly place: PolicyText["place"];
  readonly href: string;
  readonly label: string;
}

/** Every link of the published locales, placeholders filled, in page order. */
export function linksOf(policy: ResolvedPolicy): PolicyLink[] {
  return policyTexts(policy).flatMap((text) => {
    const parsed = text.markdown ? parseProse(text.text) : null;
    const links = parsed?.ok === true ? parsed.prose.flatMap(linksIn) : addressesIn(text.text);
    return links.map(({ href, label }) => ({
      place: text.place,
      href: fillPlaceholders(href, policy.platform),
      label,
    }));
  });
}

type Link = Pick<PolicyLink, "href" | "label">;

function linksIn(block: Block): Link[] {
  return block.type === "list"
    ? block.items.flatMap((item) => item.flatMap(linksIn))
    : block.content.flatMap(linksOfInline);
}

function linksOfInline(inline: Inline): Link[] {
  switch (inline.type) {
    case "link":
      return [{ href: inline.href, label: inlineText(inline.content) }];
    case "emphasis":
    case "strong":
      return inline.content.flatMap(linksOfInline);
    case "text":
      return addressesIn(inline.text);
    default:
      return [];
  }
}

function addressesIn(text: string): Link[] {
  const addresses = text.match(/https?:\/\/[^\s<>()"”»]+/giu) ?? [];
  return addresses.map((address) => {
    const href = address.replace(/[.,;:!?]+$/u, "");
    return { href, label: href };
  });
}
