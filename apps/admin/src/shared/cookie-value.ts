import { shippedCategories } from "@cookiedesk/domain/policy/category";
import { formatPeriod, type Retention } from "@cookiedesk/domain/policy/retention";
import type { DocumentCookie } from "@cookiedesk/domain/seal/document";
import type { TFunction } from "i18next";

/** A cookie's value as a table shows it; a value that is not there is an empty text. */
export function cookieValue(
  t: TFunction<"shared">,
  cookie: DocumentCookie | null,
  field: string,
  shownIn: string,
): string {
  if (cookie === null) return "";
  switch (field) {
    case "names":
      return cookie.names.join(", ");
    case "kind":
      return t(`cookieKind.${cookie.kind}`);
    case "provider":
      return cookie.provider?.name ?? "";
    case "party":
      return cookie.party === undefined ? "" : t(`party.${cookie.party}`);
    case "retention":
      return cookie.retention === undefined ? "" : retentionText(t, cookie.retention, shownIn);
    case "category":
      return cookie.category === undefined ? "" : categoryName(t, cookie.category);
    case "domain":
    case "functionAndLocation":
    case "purpose":
    case "retentionNote":
      return cookie[field] ?? "";
    default:
      return "";
  }
}

/** How long a cookie is kept, in the words of the language that is shown. */
export function retentionText(
  t: TFunction<"shared">,
  retention: Retention,
  shownIn: string,
): string {
  const period = formatPeriod(retention, shownIn);
  if (period === null || retention === "session") return t("retention.session");
  return retention.atMost === true ? t("retention.atMost", { period }) : period;
}

/** The shipped categories have words; the operator's own go by their key. */
export function categoryName(t: TFunction<"shared">, key: string): string {
  const shipped = shippedCategories.find((one) => one === key);
  return shipped === undefined ? key : t(`category.${shipped}`);
}
