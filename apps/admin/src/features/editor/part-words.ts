import type { EditorPart, EditorView } from "@cookiedesk/api/policy/view";
import { fillPlaceholders } from "@cookiedesk/domain/prose/placeholder";
import { cookiesKey } from "@cookiedesk/domain/policy/section";
import type { PartRef } from "@cookiedesk/domain/policy/policy-field";
import { useTranslation } from "react-i18next";

import { partName } from "../../shared/field-name.ts";

/** What a person calls a part: its heading in the language at hand, a cookie by its names. */
export function usePartWords(): (view: EditorView, ref: PartRef, locale: string) => string {
  const { t } = useTranslation("shared");
  return (view, ref, locale) => {
    if (ref.kind === "cookie") {
      const names = view.cookies.find((cookie) => cookie.ref.key === ref.key)?.scalars.names.value;
      return Array.isArray(names) ? names.join(", ") : ref.key;
    }
    const part = view.parts.find((one) => one.ref.kind === ref.kind && one.ref.key === ref.key);
    const heading =
      part === undefined ? null : (headingOf(part, locale) ?? headingOf(part, view.defaultLocale));
    return heading === null ? partName(t, ref) : filled(heading, view);
  };
}

function headingOf({ prose }: EditorPart, locale: string): string | null {
  return prose.heading?.[locale]?.value ?? null;
}

function filled(text: string, { placeholders }: EditorView): string {
  const value = (name: string) =>
    placeholders.find((one) => one.name === name)?.value ?? `{{${name}}}`;
  return fillPlaceholders(text, { name: value("platform.name"), url: value("platform.url") });
}

/** The table is a part like any other, and cannot be taken off the page. */
export function isCookiesPart({ kind, key }: PartRef): boolean {
  return kind === "section" && key === cookiesKey;
}
