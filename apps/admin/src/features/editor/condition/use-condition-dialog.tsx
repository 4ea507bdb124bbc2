import { conditionSchema } from "@cookiedesk/domain/platform/condition";
import { lazy, Suspense, useState } from "react";

import type { ShownField } from "../editor-context.ts";
import { fieldId, partId } from "../field-id.ts";
import type { EditorField } from "../saving/field-key.ts";

// Few conditions are ever changed: the builder comes when it is asked for.
const ConditionDialog = lazy(() => import("./condition-dialog.tsx"));

interface ConditionOf {
  /** The part that is shown on a condition, in words. */
  part: string;
  field: EditorField;
  shown: ShownField;
}

/** Opens the builder of one part's condition; what it builds is saved like any other field. */
export function useConditionDialog({ part, field, shown }: ConditionOf) {
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    // The dialog goes with its focus, and the menu that opened it is gone: the condition takes it, or its part.
    requestAnimationFrame(() => {
      const target = document.getElementById(fieldId(field));
      (target ?? document.getElementById(partId(field.part)))?.focus();
    });
  };
  return {
    open: () => setOpen(true),
    dialog: isOpen ? (
      <Suspense fallback={null}>
        <ConditionDialog
          part={part}
          condition={conditionSchema.nullable().safeParse(shown.value).data ?? null}
          onChosen={(condition) => shown.choose(condition)}
          onClose={close}
        />
      </Suspense>
    ) : null,
  };
}
