import { isKnownAnalytics, isKnownFact } from "@cookiedesk/domain/platform/known-facts";
import type { TFunction } from "i18next";

/** What a fact is called: those that ship have a title, the operator's own go by their name. */
export function factTitle(t: TFunction<"shared">, fact: string): string {
  return isKnownFact(fact) ? t(`fact.title.${fact}`) : fact;
}

/** A fact's value in words: yes, no, a tool by its own name, or the text that was stated. */
export function factValue(t: TFunction<"shared">, fact: string, value: boolean | string): string {
  if (typeof value === "boolean") return value ? t("fact.yes") : t("fact.no");
  return fact === "analytics" && isKnownAnalytics(value) ? t(`fact.analytics.${value}`) : value;
}

/** A fact that holds, in as few words as tell it: "Several languages", "Analytics: Matomo". */
export function factWords(t: TFunction<"shared">, fact: string, value: boolean | string): string {
  const title = factTitle(t, fact);
  return value === true ? title : t("fact.is", { title, value: factValue(t, fact, value) });
}
