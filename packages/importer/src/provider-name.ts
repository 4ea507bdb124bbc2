import { squash } from "./plain-words.ts";

/** A provider's name in its own spelling; null for an empty cell ("-", "n/a"). */
export function providerName(cell: string): string | null {
  const name = cell.replaceAll(/^[-–—\s]+$|^n\/?a$/giu, "").trim();
  if (name === "") return null;
  return ownSpelling.get(squash(name)) ?? name;
}

/** How sure a provider's name is: known companies, then short names that start with a capital. */
export function providerLikeness(text: string, known: ReadonlySet<string>): number {
  const name = text.trim();
  if (known.has(squash(name)) || ownSpelling.has(squash(name))) return 1;
  const words = name.split(/\s+/u);
  if (
    words.length > 6 ||
    name.length > 60 ||
    /[.!?:]$/u.test(name.replace(/(Inc|Ltd|Corp|Co|S\.A|B\.V|GmbH)\.$/u, "$1"))
  )
    return 0.05;
  if (words.length === 1 && /_/u.test(name)) return 0.05;
  if (/\b(Inc|Ltd|LLC|GmbH|SAS|SA|AG|BV|SL|SpA|Corp|Limited|Technologies|Software)\b/u.test(name))
    return 0.95;
  if (/^\p{Lu}/u.test(name)) return words.length <= 3 ? 0.75 : 0.45;
  return words.length === 1 ? 0.4 : 0.2;
}

const ownSpelling = new Map(
  [
    "Opendatasoft",
    "Google",
    "Google Analytics",
    "Google Tag Manager",
    "Google Ads",
    "Matomo",
    "AT Internet",
    "Piano Analytics",
    "Hotjar",
    "Facebook",
    "Meta",
    "LinkedIn",
    "Microsoft",
    "Cloudflare",
    "YouTube",
    "Vimeo",
    "X",
    "Twitter",
    "HubSpot",
    "Stripe",
    "Zendesk",
    "Intercom",
    "Axeptio",
    "Didomi",
    "OneTrust",
    "Cookiebot",
    "Usercentrics",
    "Amazon Web Services",
    "Adobe",
    "Mapbox",
    "Plausible",
  ].map((name) => [squash(name), name]),
);
