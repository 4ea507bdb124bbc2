/** So many wrong attempts in a row are a person who tries to remember. */
const free = 5;
const firstSeconds = 30;
const longestSeconds = 15 * 60;

/** How long nobody may try again after so many wrong attempts in a row: from half a minute to a quarter of an hour. */
export function waitAfter(failures: number): number {
  if (failures < free) return 0;
  return Math.min(firstSeconds * 2 ** (failures - free), longestSeconds);
}
