import { z } from "zod";

import type { ChangeKind } from "../policy/publish.ts";

/**
 * How new versions of its base reach a platform. One that follows takes each; one that follows except material takes
 * minor ones and waits at a material one until a person takes it; a pinned one stays where it is.
 */
export const followings = ["follows", "except_material", "pinned"] as const;
export const followingSchema = z.enum(followings);
export type Following = z.infer<typeof followingSchema>;

interface NumberedVersion {
  readonly number: number;
  readonly kind: ChangeKind;
}

/**
 * The base version that a platform's draft resolves against; undefined where there is none. `taken` is the number that a
 * person took last, or null. Versions come in any order.
 */
export function baseVersionFor<Version extends NumberedVersion>(
  following: Following,
  taken: number | null,
  versions: readonly Version[],
): Version | undefined {
  const ascending = versions.toSorted((a, b) => a.number - b.number);
  if (following === "follows") return ascending.at(-1);

  const at = ascending.findIndex(({ number }) => number === taken);
  if (following === "pinned") return ascending[at];

  // Where nothing was taken yet, the first version is not a change: there was nothing before it.
  const start = Math.max(at, 0);
  const material = ascending.findIndex(({ kind }, index) => index > start && kind === "material");
  return material === -1 ? ascending.at(-1) : ascending[material - 1];
}

/** What a base has published that a platform's draft is not made from yet. */
export interface HeldBack {
  readonly count: number;
  readonly newest: number;
  /** The first of them that is material, where one is. */
  readonly material: number | null;
}

/** The versions after the one that a platform's draft is made from; null where that is the newest. */
export function heldBack(shown: number, versions: readonly NumberedVersion[]): HeldBack | null {
  const later = versions
    .filter(({ number }) => number > shown)
    .toSorted((a, b) => a.number - b.number);
  const newest = later.at(-1);
  if (newest === undefined) return null;
  return {
    count: later.length,
    newest: newest.number,
    material: later.find(({ kind }) => kind === "material")?.number ?? null,
  };
}
