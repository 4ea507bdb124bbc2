import { type EditorField, fieldKey, parseFieldKey } from "./saving/field-key.ts";

/** The element that a field is written in: what `?cell=` and a finding lead to. */
export function fieldId(field: EditorField): string {
  return `field:${fieldKey(field)}`;
}

/** The field that an element writes in, or stands in, its notes included; null where it is no field's. */
export function fieldAt(element: Element): EditorField | null {
  const id = element.closest('[id^="field:"]')?.id.replace(/:notes$/u, "");
  return id === undefined ? null : parseFieldKey(id.slice("field:".length));
}

/** The element that holds a whole part. */
export function partId({ kind, key }: EditorField["part"]): string {
  return `part:${kind}/${key}`;
}

/** The line that says why the reader may not change something; what is disabled points at it. */
export const whyNotId = "why-not";
