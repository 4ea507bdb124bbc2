import type { PartRef } from "@cookiedesk/domain/policy/policy-field";
import { cookiesKey } from "@cookiedesk/domain/policy/section";
import type { TFunction } from "i18next";

const known = [
  "title",
  "heading",
  "body",
  "names",
  "kind",
  "domain",
  "provider",
  "functionAndLocation",
  "purpose",
  "category",
  "party",
  "retention",
  "retentionNote",
  "condition",
  "hidden",
  "orderKey",
] as const;

/** A field's name as column heads and sentences say it. */
export function fieldName(t: TFunction<"shared">, field: string): string {
  const key = known.find((one) => one === field);
  return key === undefined ? field : t(`field.${key}`);
}

/** A part's name where its own heading is not at hand: a row by its cookie, a section by its key in words. */
export function partName(t: TFunction<"shared">, { kind, key }: PartRef): string {
  if (kind === "policy") return t("part.policy");
  if (kind === "cookie") return key;
  if (key === cookiesKey) return t("part.cookies");
  if (key === "introduction") return t("part.introduction");
  const words = key.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
