import type { ResolvedPolicy } from "../../policy/resolve.ts";
import type { Finding } from "../finding.ts";
import { placeOf } from "../policy-text.ts";

/** D2: every cookie says first or third party, and a third party has a name. Rests on CJEU C-673/17 (Planet49), 80. */
export function findMissingParty({ cookies }: ResolvedPolicy): Finding[] {
  return cookies.flatMap(({ key, names, party, provider }): Finding[] => {
    const evidence = names.join(", ");
    if (party === null) {
      return [
        {
          rule: "D2",
          code: "party_missing",
          severity: "error",
          place: placeOf("cookie", key, "party"),
          evidence,
        },
      ];
    }
    if (party === "third" && provider === null) {
      const place = placeOf("cookie", key, "provider");
      return [
        { rule: "D2", code: "third_party_without_provider", severity: "error", place, evidence },
      ];
    }
    return [];
  });
}
