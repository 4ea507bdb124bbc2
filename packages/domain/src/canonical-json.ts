/** What JSON can say. `undefined` members are left out before anything is hashed. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/**
 * RFC 8785: the one way to write a value, so that equal values have equal hashes on every machine.
 * Members that are `undefined` are left out. Throws on what I-JSON cannot carry: NaN, infinities, lone surrogates.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return canonicalNumber(value);
  if (typeof value === "string") return canonicalString(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;

  const members = Object.keys(value)
    .toSorted(byCodeUnits)
    .flatMap((key) => {
      const member = value[key];
      return member === undefined ? [] : [`${canonicalString(key)}:${canonicalJson(member)}`];
    });
  return `{${members.join(",")}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError("canonical JSON has no NaN and no infinity");
  return JSON.stringify(value);
}

function canonicalString(value: string): string {
  if (!value.isWellFormed()) throw new RangeError("canonical JSON has no lone surrogates");
  return JSON.stringify(value);
}

/** RFC 8785 §3.2.3 sorts by UTF-16 code units, which is what `<` compares. No two names of one object are the same. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : 1;
}
