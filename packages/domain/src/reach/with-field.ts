import type { Json } from "../canonical-json.ts";
import type { LocalizedText } from "../locale.ts";
import type { PolicyContent } from "../policy/policy-content.ts";
import type { FieldRef } from "../policy/policy-field.ts";

/**
 * The content with another value in one place; null takes a text away. A part that the content does not have stays
 * absent. The value has to have been read by its field's rule.
 */
export function withField(
  content: PolicyContent,
  { part, field, locale }: FieldRef,
  value: Json,
): PolicyContent {
  const changed = <Part extends object>(one: Part): Part => {
    const before = (one as Readonly<Record<string, LocalizedText>>)[field];
    return { ...one, [field]: locale === null ? value : withText(before ?? {}, locale, value) };
  };
  const inList = <Part extends { readonly key: string }>(parts: readonly Part[]) =>
    parts.map((one) => (one.key === part.key ? changed(one) : one));

  switch (part.kind) {
    case "policy":
      return { ...content, ...changed({ title: content.title }) };
    case "section":
      return { ...content, sections: inList(content.sections) };
    case "cookie":
      return { ...content, cookies: inList(content.cookies) };
  }
}

function withText(text: LocalizedText, locale: string, value: Json): LocalizedText {
  const others = Object.entries(text).filter(([other]) => other !== locale);
  return Object.fromEntries(typeof value === "string" ? [...others, [locale, value]] : others);
}
