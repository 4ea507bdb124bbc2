import { createContext, use } from "react";

import { type EditorField, fieldKey } from "./saving/field-key.ts";

/** How many threads are open in the draft, and where. */
export interface OpenThreads {
  readonly total: number;
  /** By `fieldKey`. */
  readonly byField: ReadonlyMap<string, number>;
  /** Shows what is said of a field. */
  show(field: EditorField): void;
}

export const OpenThreadsContext = createContext<OpenThreads>({
  total: 0,
  byField: new Map(),
  show: () => undefined,
});

/** The open threads of the draft that is edited. */
export function useOpenThreads(): OpenThreads {
  return use(OpenThreadsContext);
}

/** How many threads are open on one field. */
export function useOpenThreadsOn(field: EditorField): number {
  return useOpenThreads().byField.get(fieldKey(field)) ?? 0;
}
