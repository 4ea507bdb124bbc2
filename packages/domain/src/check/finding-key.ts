import { canonicalJson } from "../canonical-json.ts";
import type { Finding } from "./finding.ts";

/**
 * Names a finding, so that a person's answer to it stays with it: the same rule, code, place and evidence have the same
 * key in every run, whatever it weighs by then. Another evidence is another finding.
 */
export function findingKey({ rule, code, place, evidence }: Finding): string {
  const { part, field, locale } = place;
  return canonicalJson([rule, code, part.kind, part.key, field, locale, evidence]);
}
