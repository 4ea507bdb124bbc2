import { type FieldState, isUnsaved } from "./field-state.ts";

/** What the save chip says: always the worst that is true. */
export type SaveSummary = { readonly unsaved: number } & (
  | { readonly state: "saved"; readonly at: Date | null; readonly editRevision: number }
  | { readonly state: "saving" | "typing" }
  | { readonly state: "conflict" | "refused" | "gone" | "signed_out" | "unreachable" }
);

/** Sums up all fields: a lost race first, then what a person must mend, then what mends itself. */
export function summarise(
  states: readonly FieldState[],
  lastSaved: { readonly at: Date; readonly editRevision: number } | null,
  editRevision: number,
): SaveSummary {
  const unsaved = states.filter(isUnsaved).length;
  const has = (kind: NonNullable<FieldState["trouble"]>["kind"]) =>
    states.some(({ trouble }) => trouble?.kind === kind);

  if (has("lost_race")) return { unsaved, state: "conflict" };
  if (has("signed_out")) return { unsaved, state: "signed_out" };
  if (has("unreachable")) return { unsaved, state: "unreachable" };
  if (has("gone")) return { unsaved, state: "gone" };
  if (has("invalid")) return { unsaved, state: "refused" };
  if (states.some(({ sending }) => sending !== undefined)) return { unsaved, state: "saving" };
  if (unsaved > 0) return { unsaved, state: "typing" };
  return { unsaved, state: "saved", at: lastSaved?.at ?? null, editRevision };
}
