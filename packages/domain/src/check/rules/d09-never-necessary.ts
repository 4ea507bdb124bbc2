import type { ResolvedPolicy } from "../../policy/resolve.ts";
import type { Found } from "../finding.ts";
import { knownCookie } from "../known-cookies.ts";
import { placeOf } from "../policy-text.ts";

/**
 * D9: no cookie of a well-known analytics or marketing tool stands among the necessary ones. ePrivacy directive 5(3);
 * EDPB, report of the Cookie Banner Taskforce of 17 January 2023, practice I (inaccurately classified essential cookies).
 */
export function findNeverNecessary({ cookies }: ResolvedPolicy): Found[] {
  return cookies
    .filter(({ category }) => category?.key === "necessary")
    .flatMap(({ key, names }) =>
      names.flatMap((name): Found[] => {
        const tool = knownCookie(name)?.tool;
        if (tool === undefined) return [];
        const place = placeOf("cookie", key, "category");
        return [{ rule: "D9", code: "never_necessary", tool, place, evidence: name }];
      }),
    );
}
