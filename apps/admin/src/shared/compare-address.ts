/** A side of a comparison as its address names it: `babel:draft`, `babel:live`, `babel:v3`, `standard@draft`, `standard@5`. */
export type SideAddress =
  | { readonly kind: "platform"; readonly key: string; readonly at: "draft" | "live" | number }
  | { readonly kind: "base"; readonly key: string; readonly at: "draft" | number };

/** The side that a text of the address names, or null where it names none. */
export function readSide(text: string | null): SideAddress | null {
  const platform = /^(?<key>[^:@]+):(?:(?<word>draft|live)|v(?<number>[1-9]\d{0,8}))$/u.exec(
    text ?? "",
  );
  if (platform?.groups !== undefined) {
    const { key = "", word, number } = platform.groups;
    const at = word === "draft" || word === "live" ? word : Number(number);
    return { kind: "platform", key, at };
  }
  const base = /^(?<key>.+)@(?<at>draft|[1-9]\d{0,8})$/u.exec(text ?? "")?.groups;
  if (base === undefined) return null;
  const { key = "", at = "" } = base;
  return { kind: "base", key, at: at === "draft" ? at : Number(at) };
}

/** A side as the address names it. */
export function writeSide({ kind, key, at }: SideAddress): string {
  if (kind === "base") return `${key}@${at}`;
  return `${key}:${typeof at === "number" ? `v${at}` : at}`;
}

/** Where two sides are compared; the page shows what makes `b` out of `a`. */
export function compareAddress(a: SideAddress, b: SideAddress): string {
  return `/compare?${writeQuery({ a: writeSide(a), b: writeSide(b) })}`;
}

/** Where two states of one policy are compared; its place is `/platforms/babel` or `/bases/standard`. */
export function compareWithin(place: string, a: SideAddress["at"], b: SideAddress["at"]): string {
  const [, nouns, key = ""] = place.split("/");
  const side = (at: SideAddress["at"]): SideAddress => {
    if (nouns !== "bases") return { kind: "platform", key, at };
    // Nothing of a base is live: visitors see platforms.
    return { kind: "base", key, at: at === "live" ? "draft" : at };
  };
  return compareAddress(side(a), side(b));
}

/** Colons and at signs mean nothing in a query, and stay readable. */
export function writeQuery(query: Readonly<Record<string, string>>): string {
  return new URLSearchParams(query).toString().replaceAll("%3A", ":").replaceAll("%40", "@");
}
