import type { Json } from "@cookiedesk/domain/canonical-json";
import type { PartRef } from "@cookiedesk/domain/policy/policy-field";
import type { TFunction } from "i18next";

import type { ApiOutputs } from "../../shared/api.ts";
import { fieldName, partName } from "../../shared/field-name.ts";
import { fieldValue } from "../../shared/field-value.ts";
import { languageName } from "../../shared/language-name.ts";

export type Change = ApiOutputs["audit"]["entry"]["changes"][number];

interface Words {
  readonly t: TFunction<"audit">;
  readonly shared: TFunction<"shared">;
  readonly language: string;
}

/** Fields of platforms, bases, groups and providers, which no policy shows. */
const ownFields = [
  "created",
  "added",
  "removed",
  "restored",
  "live",
  "groups",
  "archived",
  "base",
  "facts",
  "url",
  "slug",
  "name",
  "defaultLocale",
  "jurisdictions",
  "reviewDue",
  "catalogue",
  "country",
  "isOperator",
  "privacyUrl",
  "approvals",
] as const;

/** Which field of what a change is of: the part, the field, the language. */
export function changeName({ t, shared, language }: Words, { part, field, locale }: Change) {
  const own = ownFields.find((one) => one === field);
  const ref = partRefOf(part);
  return [
    ...(ref === null || ref.kind === "policy" ? [] : [partName(shared, ref)]),
    own === undefined ? fieldName(shared, field) : t(`field.${own}`),
    ...(locale === null ? [] : [languageName(locale, language)]),
  ].join(", ");
}

/** A value in words; what has none is shown as it is recorded. */
export function valueWords({ t, shared, language }: Words, field: string, value: Json): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return t("nothing");
  const words = fieldValue(shared, field, value, language);
  return words === "" ? jsonText(value) : words;
}

/** A value as it is recorded. */
export function jsonText(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value, null, 1);
}

function partRefOf({ kind, key }: Change["part"]): PartRef | null {
  return kind === "section" || kind === "cookie" || kind === "policy" ? { kind, key } : null;
}
