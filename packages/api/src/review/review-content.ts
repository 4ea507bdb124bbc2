import { canonicalJson } from "@cookiedesk/domain/canonical-json";
import { type Hash, hashOf, hashSchema } from "@cookiedesk/domain/hash";
import { byText } from "@cookiedesk/domain/policy/resolve";

/** What a decision on a review names: its subject's content hash; of several, the hash of the canonical list of theirs. */
export function reviewContentHash(subjects: readonly { readonly contentHash: string }[]): Hash {
  const [first, ...others] = subjects.map(({ contentHash }) => contentHash);
  if (first === undefined) throw new Error("a review is about something");
  return others.length === 0
    ? hashSchema.parse(first)
    : hashOf(canonicalJson([first, ...others].toSorted(byText)));
}
