/**
 * The locale that a reader would rather have of those there are, or null where none fits (RFC 4647 §3.4 lookup, then
 * any locale of the same language: who asks for `fr-CA` can read `fr`, who asks for `fr` can read `fr-CA`).
 */
export function preferredLocale(
  acceptLanguage: string | undefined,
  available: readonly string[],
): string | null {
  const ranges = readPreferences(acceptLanguage).filter(({ value }) => value !== "*");
  for (const { value } of ranges) {
    const found = lookUp(value.toLowerCase(), available);
    if (found !== null) return found;
  }
  return null;
}

function lookUp(range: string, available: readonly string[]): string | null {
  for (let tag = range; tag !== ""; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-")))) {
    const exact = available.find((locale) => locale.toLowerCase() === tag);
    if (exact !== undefined) return exact;
  }
  const [language = ""] = range.split("-");
  return available.find((locale) => locale.toLowerCase().split("-")[0] === language) ?? null;
}

const encodings = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof encodings)[number];

/** The smallest encoding that a client takes: brotli, else gzip, else none (RFC 9110 §12.5.3). */
export function preferredEncoding(acceptEncoding: string | undefined): Encoding {
  const weights = new Map(
    readAll(acceptEncoding).map(({ value, weight }) => [value.toLowerCase(), weight]),
  );
  return (
    encodings.find((encoding) => (weights.get(encoding) ?? weights.get("*") ?? 0) > 0) ?? "identity"
  );
}

/** Whether one of the tags that a client holds is this one (RFC 9110 §13.1.2: compared weakly). */
export function holdsTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(",").some((held) => ["*", tag, `W/${tag}`].includes(held.trim()));
}

interface Preference {
  readonly value: string;
  readonly weight: number;
}

/** What a client takes, most wanted first; what it weighs equal stays in its order. */
function readPreferences(header: string | undefined): Preference[] {
  return readAll(header)
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
}

function readAll(header: string | undefined): Preference[] {
  return (header ?? "")
    .split(",", 50)
    .map((entry) => entry.split(";"))
    .map(([value = "", ...parameters]) => ({ value: value.trim(), weight: readWeight(parameters) }))
    .filter(({ value }) => value !== "");
}

function readWeight(parameters: readonly string[]): number {
  const written = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => /^q=/iu.test(parameter));
  if (written === undefined) return 1;
  const weight = Number(written.slice(2));
  return weight >= 0 && weight <= 1 ? weight : 0;
}
