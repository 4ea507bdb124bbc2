import type { PartRef } from "../policy/policy-field.ts";
import type { Following } from "./following.ts";

/** Every reason not to change what a platform's draft is made from. */
export type BaseChangeProblem =
  /** There is no version to stay on. */
  | { readonly code: "no_base_version" }
  /** It would be made from another version than the person was shown. */
  | { readonly code: "base_moved"; readonly version: number | null }
  /** Own parts of the platform have the keys of parts of the base. */
  | { readonly code: "key_taken"; readonly parts: readonly PartRef[] };

export interface BaseChangeFacts {
  readonly following: Following;
  /** The base version that the draft would be made from; null where the base has none. */
  readonly version: number | null;
  /** The one that the person was shown. */
  readonly seen: number | null;
  readonly clashes: readonly PartRef[];
}

/** Names everything that stands in the way of changing what a platform's draft is made from. */
export function findBaseChangeProblems({
  following,
  version,
  seen,
  clashes,
}: BaseChangeFacts): BaseChangeProblem[] {
  const problems: (BaseChangeProblem | false)[] = [
    following === "pinned" && version === null && { code: "no_base_version" },
    version !== seen && { code: "base_moved", version },
    clashes.length > 0 && { code: "key_taken", parts: clashes },
  ];
  return problems.filter((problem) => problem !== false);
}
