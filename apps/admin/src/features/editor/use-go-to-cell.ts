import { useEffect } from "react";

import { partId } from "./field-id.ts";
import { parseFieldKey } from "./saving/field-key.ts";
import { useAddress } from "./use-address.ts";

/** Puts the cursor where the address says (`?cell=`): a finding, a cell of the matrix, a copied link. */
export function useGoToCell() {
  const { cell, lang } = useAddress();

  // Synchronises the document's focus with the address.
  useEffect(() => {
    const field = cell === null ? null : parseFieldKey(cell);
    if (field === null) return;
    const frame = requestAnimationFrame(() => {
      const element =
        document.getElementById(`field:${cell}`) ?? document.getElementById(partId(field.part));
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: "center" });
    });
    return () => cancelAnimationFrame(frame);
  }, [cell, lang]);
}
