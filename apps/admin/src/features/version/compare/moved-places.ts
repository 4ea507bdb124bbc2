import type { SectionChange } from "@cookiedesk/domain/compare/compare-documents";

/** Key of the section before it on the first side (null at the beginning) → the sections that left from there. */
export function movedPlaces(
  sections: readonly SectionChange[],
): ReadonlyMap<string | null, readonly SectionChange[]> {
  const places = new Map<string | null, SectionChange[]>();
  let neighbour: string | null = null;
  for (const section of sections
    .filter(({ from }) => from !== null)
    .toSorted((one, other) => (one.from ?? 0) - (other.from ?? 0))) {
    if (section.moved) places.set(neighbour, [...(places.get(neighbour) ?? []), section]);
    else neighbour = section.key;
  }
  return places;
}
