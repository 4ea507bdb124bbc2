import { type EditorField, fieldKey } from "./saving/field-key.ts";

/** The element that a field is written in: what `?cell=` and a finding lead to. */
export function fieldId(field: EditorField): string {
  return `field:${fieldKey(field)}`;
}

/** The element that holds a whole part. */
export function partId({ kind, key }: EditorField["part"]): string {
  return `part:${kind}/${key}`;
}
