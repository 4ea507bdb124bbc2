import type { StrictestDemands } from "./demand.ts";
import type { Finding, Found } from "./finding.ts";
import { demandsOf } from "./jurisdiction-demands.ts";

/**
 * Gives what was found its weight, and leaves out what nobody asks for. The jurisdiction is named where the Union by
 * itself does not ask, or asks for less.
 */
export function weigh(found: readonly Found[], demands: StrictestDemands): Finding[] {
  return found.flatMap((one) => {
    const demand = demands[one.rule];
    if (demand === undefined) return [];
    const { severity, jurisdiction } = demand;
    const isUnionsOwn = demandsOf.EU[one.rule]?.severity === severity;
    return [{ ...one, severity, ...(isUnionsOwn ? {} : { jurisdiction }) }];
  });
}
