import { baseVersionFor, type Following, heldBack } from "./following.ts";
import type { ChangeKind } from "../policy/publish.ts";

/** Platforms of one base that follow it in one way, took one version last and show one version: as many as they are. */
export interface AdoptionGroup {
  readonly following: Following;
  readonly taken: number | null;
  /** The version that their live page was made from; null: nothing live, or made from another base. */
  readonly live: number | null;
  readonly platforms: number;
}

export interface AdoptedVersion {
  /** Null: no version of this base. */
  readonly version: number | null;
  /** Platforms whose live page was made from it. */
  readonly live: number;
  /** Platforms whose draft is made from it. */
  readonly drafts: number;
}

export interface Adoption {
  /** The newest version first; those that no platform has are left out. */
  readonly versions: readonly AdoptedVersion[];
  readonly pinned: number;
  /** Platforms that follow except material and hold a version back. */
  readonly waiting: number;
  readonly platforms: number;
}

/** Which versions of a base its platforms show, and which their drafts are made from. */
export function countAdoption(
  groups: readonly AdoptionGroup[],
  versions: readonly { readonly number: number; readonly kind: ChangeKind }[],
): Adoption {
  const live = new Map<number | null, number>();
  const drafts = new Map<number | null, number>();
  const add = (counts: Map<number | null, number>, version: number | null, platforms: number) =>
    counts.set(version, (counts.get(version) ?? 0) + platforms);
  let waiting = 0;
  for (const group of groups) {
    const shown = baseVersionFor(group.following, group.taken, versions)?.number ?? null;
    add(live, group.live, group.platforms);
    add(drafts, shown, group.platforms);
    if (group.following === "except_material" && shown !== null && heldBack(shown, versions))
      waiting += group.platforms;
  }
  const numbers = [...new Set([...live.keys(), ...drafts.keys()])];
  return {
    versions: numbers
      .toSorted((a, b) => (b ?? 0) - (a ?? 0))
      .map((version) => ({
        version,
        live: live.get(version) ?? 0,
        drafts: drafts.get(version) ?? 0,
      })),
    pinned: sum(groups.filter(({ following }) => following === "pinned")),
    waiting,
    platforms: sum(groups),
  };
}

function sum(groups: readonly AdoptionGroup[]): number {
  return groups.reduce((total, { platforms }) => total + platforms, 0);
}
