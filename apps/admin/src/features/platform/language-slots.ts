const slotCount = 6;

/** The languages that get a slot of their own: the most used ones, so that a column of "fr" reads downwards. */
export function languageSlots(locales: readonly (readonly string[])[]): string[] {
  const uses = new Map<string, number>();
  for (const locale of locales.flat()) uses.set(locale, (uses.get(locale) ?? 0) + 1);
  return [...uses]
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, slotCount)
    .map(([locale]) => locale);
}
