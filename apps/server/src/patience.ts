import { networkOf } from "./network.ts";

/** How many networks are kept in mind; beyond it, the one that was seen first is forgotten. */
const mostNetworks = 50_000;

/** Counts attempts by the network that they come from. */
export interface Patience {
  /** Counts attempts from this address: 0, or how many seconds to wait before they may be made. */
  take(address: string, count?: number): number;
}

/** Lets each network try so often within any minute. What was refused does not count, so that waiting ends. */
export function createPatience({ most, now }: { most: number; now: () => Date }): Patience {
  const windowMs = 60_000;
  const attempts = new Map<string, number[]>();
  return {
    take(address, count = 1) {
      const network = networkOf(address);
      const at = now().getTime();
      const recent = (attempts.get(network) ?? []).filter((time) => time > at - windowMs);
      if (recent.length + count > most) {
        const oldest = recent[Math.min(recent.length + count - most, recent.length) - 1] ?? at;
        return Math.max(Math.ceil((oldest + windowMs - at) / 1000), 1);
      }
      // Written anew, it is the last to be forgotten.
      attempts.delete(network);
      attempts.set(network, [...recent, ...Array.from({ length: count }, () => at)]);
      if (attempts.size > mostNetworks) {
        const [first] = attempts.keys();
        if (first !== undefined) attempts.delete(first);
      }
      return 0;
    },
  };
}
