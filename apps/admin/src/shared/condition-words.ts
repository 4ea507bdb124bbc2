import type { Condition } from "@cookiedesk/domain/platform/condition";
import type { TFunction } from "i18next";

import { factTitle, factValue } from "./fact-words.ts";

type Leaf = Extract<Condition, { fact: string }>;

/**
 * A condition as a clause that stands after "if". What is inside another expression stands in brackets, so that "and"
 * and "or" can be read in one way only.
 */
export function conditionWords(
  t: TFunction<"shared">,
  condition: Condition,
  shownIn: string,
): string {
  if ("fact" in condition) return factWords(t, condition, true);
  if ("not" in condition) {
    const { not } = condition;
    if ("fact" in not) return factWords(t, not, false);
    return t("condition.not", { condition: conditionWords(t, not, shownIn) });
  }
  const [parts, type] =
    "all" in condition
      ? ([condition.all, "conjunction"] as const)
      : ([condition.any, "disjunction"] as const);
  const inner = (part: Condition) => {
    const words = conditionWords(t, part, shownIn);
    return parts.length > 1 && isList(part) ? `(${words})` : words;
  };
  return new Intl.ListFormat(shownIn, { type }).format(parts.map(inner));
}

function isList(condition: Condition): boolean {
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : [];
  return parts.length > 1;
}

function factWords(t: TFunction<"shared">, { fact, equals }: Leaf, isAsked: boolean): string {
  if ((fact === "multilingual" || fact === "login") && typeof equals === "boolean")
    return t(`condition.${fact}.${equals === isAsked ? "yes" : "no"}`);
  if (fact === "analytics" && equals === "none")
    return t(`condition.noAnalytics.${isAsked ? "yes" : "no"}`);
  const words = { fact: factTitle(t, fact), value: factValue(t, fact, equals) };
  const kind = fact === "analytics" ? "analytics" : typeof equals === "boolean" ? "flag" : "own";
  return t(`condition.${kind}.${isAsked ? "yes" : "no"}`, words);
}
