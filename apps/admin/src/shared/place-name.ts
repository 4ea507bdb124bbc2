import type { Place } from "@cookiedesk/domain/check/finding";
import type { TFunction } from "i18next";

import { fieldName, partName } from "./field-name.ts";
import { languageName } from "./language-name.ts";

/** Where something stands, in words: the part, its field, and the language in the reader's own. */
export function placeName(
  t: TFunction<"shared">,
  { part, field, locale }: Place,
  shownIn: string,
): string {
  return [
    partName(t, part),
    ...(field === null || part.kind === "policy" ? [] : [fieldName(t, field)]),
    ...(locale === null ? [] : [languageName(locale, shownIn)]),
  ].join(", ");
}
