import { canonicalJson, type Json } from "../canonical-json.ts";

/** A field as it is kept: what it says now, and how often that changed. A field never written has revision 0. */
export interface KeptField {
  readonly value: Json;
  readonly revision: number;
}

export type SaveDecision =
  | { readonly kind: "write"; readonly revision: number }
  /** It says so already: no revision is made. */
  | { readonly kind: "unchanged"; readonly revision: number }
  /** Somebody else wrote something else since this writer looked. */
  | { readonly kind: "lost_race" };

/**
 * Decides what becomes of a value that was written against a revision. Two writers of the same words did not collide,
 * and neither did one whose reply was lost and who sent it again.
 */
export function decideSave(kept: KeptField, written: KeptField): SaveDecision {
  if (isSameValue(kept.value, written.value)) return { kind: "unchanged", revision: kept.revision };
  if (kept.revision !== written.revision) return { kind: "lost_race" };
  return { kind: "write", revision: kept.revision + 1 };
}

/** Whether two values say the same, whatever the order of their members. */
export function isSameValue(a: Json, b: Json): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
