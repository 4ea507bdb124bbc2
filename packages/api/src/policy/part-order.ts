import { byOrder } from "@cookiedesk/domain/policy/resolve";
import { generateKeyBetween } from "fractional-indexing";

/** A part among its siblings, as its subject sees them. */
export interface Placed {
  readonly key: string;
  readonly orderKey: string;
}

/** An order key right after the named sibling (null: before all), or null where there is no such sibling. */
export function orderKeyAfter(siblings: readonly Placed[], after: string | null): string | null {
  const sorted = siblings.toSorted(byOrder);
  const at = after === null ? -1 : sorted.findIndex(({ key }) => key === after);
  if (after !== null && at === -1) return null;

  const before = sorted[at]?.orderKey ?? null;
  // Two siblings may share an order key (a base's part and a platform's own): the next greater one bounds.
  const next = sorted.slice(at + 1).find(({ orderKey }) => before === null || orderKey > before);
  return generateKeyBetween(before, next?.orderKey ?? null);
}

/** An order key after all siblings. */
export function lastOrderKey(siblings: readonly Placed[]): string {
  return generateKeyBetween(siblings.toSorted(byOrder).at(-1)?.orderKey ?? null, null);
}
