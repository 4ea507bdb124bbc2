import type { MaterialReason } from "@cookiedesk/domain/compare/compare-policies";
import type { TFunction } from "i18next";

const reasons = [
  "row_added",
  "purpose_changed",
  "third_party_added",
  "category_changed",
  "retention_changed",
] as const satisfies readonly MaterialReason[];

/** Why the program proposes what it proposes. */
export function explainReasons(t: TFunction<"publish">, because: readonly string[]): string {
  const known = reasons.filter((reason) => because.includes(reason));
  return known.length === 0
    ? t("reason.none")
    : known.map((reason) => t(`reason.${reason}`)).join("; ");
}
