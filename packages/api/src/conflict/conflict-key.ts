import { type Hash } from "@cookiedesk/domain/hash";
import type { OverrideConflict } from "@cookiedesk/domain/policy/override";
import { seal } from "@cookiedesk/domain/seal/sealed";

/** Names a conflict by its place and its three texts: equal on every platform where there is the same to decide. */
export function conflictKey({
  part,
  field,
  locale,
  anchor,
  base,
  value,
  partGone,
}: OverrideConflict): Hash {
  return seal({ part: { ...part }, field, locale, anchor, base, value, partGone }).hash;
}
