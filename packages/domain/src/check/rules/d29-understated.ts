import { type Comparison, proposeKind } from "../../compare/compare-policies.ts";
import { policyPart } from "../../policy/policy-field.ts";
import type { ChangeKind } from "../../policy/publish.ts";
import type { Found } from "../finding.ts";

/**
 * D29: a change that visitors gave no consent to (a purpose, a third party, a row that is not necessary …) is not marked
 * as minor. What counts as one is `proposeKind`'s to say. GDPR 7; EDPB, Guidelines 05/2020 on consent, 110.
 */
export function findUnderstatedChange(comparison: Comparison, kind: ChangeKind): Found[] {
  if (kind === "material") return [];
  return proposeKind(comparison).because.map((code) => ({
    rule: "D29",
    code,
    place: { part: policyPart, field: null, locale: null },
    evidence: null,
  }));
}
