import { canonicalJson, type Json } from "../canonical-json.ts";
import { type Hash, hashOf } from "../hash.ts";

/** Canonical bytes under their own hash: what is stored, and never serialised again. */
export interface Sealed {
  readonly hash: Hash;
  readonly bytes: string;
}

/** Writes a value in its canonical form, under the hash of that. */
export function seal(value: Json): Sealed {
  const bytes = canonicalJson(value);
  return { hash: hashOf(bytes), bytes };
}
