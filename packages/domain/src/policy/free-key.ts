/** The wanted key, or the first of its numbered variants that is not taken: `session`, `session-2`, `session-3`. */
export function freeKey(wanted: string, isTaken: (key: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? wanted : `${wanted}-${count}`;
    if (!isTaken(key)) return key;
  }
}
