import type { ApiInputs } from "../../../shared/api.ts";
import type { PlatformFilter } from "../list-address.ts";

/** What acts on many are told: ids, or all that match with how many that were. */
export type Selection = ApiInputs["group"]["put"]["selection"];

/** The platforms that a person has ticked; `all`: every one that matches, on this page or not. */
export interface Picked {
  readonly ids: ReadonlySet<string>;
  readonly all: boolean;
}

export const nothingPicked: Picked = { ids: new Set(), all: false };

/** Ticks one platform, or unticks it. Of all that match, the others of the page stay ticked. */
export function toggle(picked: Picked, id: string, page: readonly string[]): Picked {
  const ids = new Set(picked.all ? page : picked.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, all: false };
}

/** Ticks the whole page, or unticks it where it is ticked whole. */
export function togglePage(picked: Picked, page: readonly string[]): Picked {
  if (isWholePage(picked, page)) return nothingPicked;
  return { ids: new Set([...picked.ids, ...page]), all: false };
}

/** Whether every platform of the page is ticked. */
export function isWholePage(picked: Picked, page: readonly string[]): boolean {
  return picked.all || (page.length > 0 && page.every((id) => picked.ids.has(id)));
}

/** How many platforms an act would be about. */
export function countOf(picked: Picked, matching: number): number {
  return picked.all ? matching : picked.ids.size;
}

/** The same for the server. */
export function selectionOf(picked: Picked, filter: PlatformFilter, matching: number): Selection {
  return picked.all ? { matching: filter, count: matching } : { ids: [...picked.ids] };
}
