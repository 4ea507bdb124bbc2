/** One order for keys that several lists hold: the longest list's, with the others' own keys behind what they follow there. */
export function mergeOrder(lists: readonly (readonly string[])[]): string[] {
  const [longest = [], ...others] = lists.toSorted((a, b) => b.length - a.length);
  const merged = [...longest];
  for (const list of others) {
    let place = 0;
    for (const key of list) {
      const at = merged.indexOf(key);
      if (at >= 0) place = at + 1;
      else merged.splice(place++, 0, key);
    }
  }
  return merged;
}
