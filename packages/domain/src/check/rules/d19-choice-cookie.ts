import type { ResolvedPolicy } from "../../policy/resolve.ts";
import { choiceCookie } from "../choice-cookie.ts";
import type { Found } from "../finding.ts";
import { placeOf } from "../policy-text.ts";

/** D19: the choice cookie itself is declared, as necessary. CNIL exempts it from consent, not from being told. */
export function findUndeclaredChoice({ cookies }: ResolvedPolicy): Found[] {
  const row = cookies.find(({ names }) => names.includes(choiceCookie));
  if (row === undefined) {
    const place = placeOf("section", "cookies", null);
    return [
      {
        rule: "D19",
        code: "choice_cookie_missing",
        place,
        evidence: choiceCookie,
      },
    ];
  }
  // A row without any category is rule D3's finding already.
  if (row.category === null || row.category.key === "necessary") return [];
  const place = placeOf("cookie", row.key, "category");
  return [
    {
      rule: "D19",
      code: "choice_cookie_not_necessary",
      place,
      evidence: row.category.key,
    },
  ];
}
