/** When a digest goes out, by the clock of the machine. */
const digestHour = 7;

/** Whether the digest is due at this moment of the machine's clock: once a day, at the first quarter past seven. */
export function isDigestDue(at: Date): boolean {
  return at.getHours() === digestHour && at.getMinutes() < 15;
}
