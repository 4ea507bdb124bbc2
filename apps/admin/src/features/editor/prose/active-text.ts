import { createContext, use } from "react";

/** The text that the toolbar works on: the one that was written in last. */
export interface ActiveText {
  enter(element: HTMLTextAreaElement, isProse: boolean): void;
}

export const ActiveTextContext = createContext<ActiveText>({ enter: () => undefined });

/** The text that the toolbar works on. */
export function useActiveText(): ActiveText {
  return use(ActiveTextContext);
}
