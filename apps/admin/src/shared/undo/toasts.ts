import { createContext, use } from "react";

export interface Toast {
  readonly text: string;
  /** Takes it back; without it the toast only tells. */
  readonly undo?: () => void;
}

export interface Toasts {
  show(toast: Toast): void;
}

export const ToastsContext = createContext<Toasts>({ show: () => undefined });

/** Shows notices with their undo. */
export function useToasts(): Toasts {
  return use(ToastsContext);
}
