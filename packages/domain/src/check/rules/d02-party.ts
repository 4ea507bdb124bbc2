import type { ResolvedPolicy } from "../../policy/resolve.ts";
import type { Found } from "../finding.ts";
import { placeOf } from "../policy-text.ts";

/** D2: every cookie says first or third party, and a third party has a name. Rests on CJEU C-673/17 (Planet49), 80. */
export function findMissingParty({ cookies }: ResolvedPolicy): Found[] {
  return cookies.flatMap(({ key, names, party, provider }): Found[] => {
    const evidence = names.join(", ");
    if (party === null) {
      return [
        {
          rule: "D2",
          code: "party_missing",
          place: placeOf("cookie", key, "party"),
          evidence,
        },
      ];
    }
    if (party === "third" && provider === null) {
      const place = placeOf("cookie", key, "provider");
      return [{ rule: "D2", code: "third_party_without_provider", place, evidence }];
    }
    return [];
  });
}
