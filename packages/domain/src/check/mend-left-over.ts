import type { Finding } from "./finding.ts";

const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+|\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b/giu;

/**
 * A text without its left-over: the backslash of an escape, another spelling of a brand, a brand that was cut off at the
 * end. Null where the left-over needs a person's words. Addresses stay as they are.
 */
export function mendLeftOver(
  finding: Extract<Finding, { rule: "D27" }>,
  text: string,
  brands: readonly string[],
): string | null {
  const { code, evidence } = finding;
  if (evidence === null) return null;
  switch (code) {
    case "escape":
      return changed(text, text.replaceAll(/(?<=\p{L})\\_(?=\p{L})/gu, "_"));
    case "brand_spelling": {
      const brand = brands.find((name) => squashed(name) === squashed(evidence));
      return brand === undefined
        ? null
        : changed(
            text,
            outsideAddresses(text, (words) => words.replaceAll(evidence, brand)),
          );
    }
    case "cut_word": {
      const matching = new Set(
        brands.filter((name) => name.toLowerCase().startsWith(evidence.toLowerCase())),
      );
      const [brand, ...others] = matching;
      if (brand === undefined || others.length > 0 || !text.trimEnd().endsWith(evidence))
        return null;
      return `${text.trimEnd().slice(0, -evidence.length)}${brand}`;
    }
    case "unknown_placeholder":
    case "to_be_filled":
      return null;
  }
}

function changed(before: string, after: string): string | null {
  return after === before ? null : after;
}

function squashed(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function outsideAddresses(text: string, change: (words: string) => string): string {
  let result = "";
  let end = 0;
  for (const match of text.matchAll(address)) {
    result += change(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return result + change(text.slice(end));
}
