import { useEffect } from "react";

import { fieldId, partId } from "./field-id.ts";
import { type EditorField, parseFieldKey } from "./saving/field-key.ts";
import { useAddress } from "./use-address.ts";

/** Puts the cursor where the address says (`?cell=`): a finding, a cell of the matrix, a copied link. */
export function useGoToCell() {
  const { cell } = useAddress();

  // Synchronises the document's focus with the address.
  useEffect(() => {
    const field = cell === null ? null : parseFieldKey(cell);
    if (field === null) return;
    const frame = requestAnimationFrame(() => focusField(field));
    return () => cancelAnimationFrame(frame);
  }, [cell]);
}

/** The field itself, or the part that would hold it. */
export function focusField(field: EditorField) {
  const element =
    document.getElementById(fieldId(field)) ?? document.getElementById(partId(field.part));
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "center" });
}
