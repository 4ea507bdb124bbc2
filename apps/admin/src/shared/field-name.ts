import type {
  CookieProseField,
  CookieScalarField,
  PartRef,
} from "@cookiedesk/domain/policy/policy-field";
import { cookiesKey } from "@cookiedesk/domain/policy/section";
import type { TFunction } from "i18next";

/** Every field that a finding, a conflict or a change can name; one without its words does not compile. */
type NamedField =
  | CookieProseField
  | CookieScalarField
  | "title"
  | "description"
  | "heading"
  | "body"
  | "hidden";

const names: Record<NamedField, `field.${NamedField}`> = {
  title: "field.title",
  description: "field.description",
  heading: "field.heading",
  body: "field.body",
  names: "field.names",
  kind: "field.kind",
  domain: "field.domain",
  provider: "field.provider",
  functionAndLocation: "field.functionAndLocation",
  purpose: "field.purpose",
  category: "field.category",
  party: "field.party",
  retention: "field.retention",
  retentionNote: "field.retentionNote",
  condition: "field.condition",
  hidden: "field.hidden",
  orderKey: "field.orderKey",
};

/** A field's name as column heads and sentences say it. */
export function fieldName(t: TFunction<"shared">, field: string): string {
  return isNamed(field) ? t(names[field]) : field;
}

function isNamed(field: string): field is NamedField {
  return Object.hasOwn(names, field);
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
