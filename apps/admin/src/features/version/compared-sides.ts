/** A side of a comparison as the address names it: a version's number, or the draft. */
export type Side = number | "draft";

/**
 * The two sides that an address asks for. `live` is the current version; what it does not say, or asks in vain, is the
 * newest version against the draft. Null where no version exists to compare with.
 */
export function readSides(
  query: URLSearchParams,
  versions: readonly { readonly number: number; readonly current: boolean }[],
): { readonly a: Side; readonly b: Side } | null {
  const newest = versions.reduce((highest, { number }) => Math.max(highest, number), 0);
  if (newest === 0) return null;
  const live = versions.find(({ current }) => current)?.number ?? newest;

  const read = (text: string | null): Side | null => {
    if (text === "draft") return "draft";
    if (text === "live") return live;
    return versions.find(({ number }) => String(number) === text)?.number ?? null;
  };
  return { a: read(query.get("a")) ?? live, b: read(query.get("b")) ?? "draft" };
}
