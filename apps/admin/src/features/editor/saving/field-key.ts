import type { PartRef } from "@cookiedesk/domain/policy/policy-field";

/** A field as the editor names it: in a locale where it is prose. */
export interface EditorField {
  readonly part: PartRef;
  readonly field: string;
  readonly locale: string | null;
}

/** One text for one field: in addresses (`?cell=`), as a map's key and as a key of the browser's store. */
export function fieldKey({ part, field, locale }: EditorField): string {
  return [part.kind, part.key, field, ...(locale === null ? [] : [locale])]
    .map(encodeURIComponent)
    .join("/");
}

/** The field that a key names, or null where it names none. */
export function parseFieldKey(key: string): EditorField | null {
  const [kind, part, field, locale, ...rest] = key.split("/").map(decode);
  if (kind !== "policy" && kind !== "section" && kind !== "cookie") return null;
  if (
    part == null ||
    part === "" ||
    field == null ||
    field === "" ||
    locale === null ||
    rest.length > 0
  )
    return null;
  return { part: { kind, key: part }, field, locale: locale ?? null };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
