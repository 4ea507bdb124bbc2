import { type ReactNode, useEffect, useState } from "react";

/** Nobody who writes pauses for less between two keys of one word. */
const pauseMs = 700;

/**
 * Shows what takes the focus once nobody types, since keys that were meant for a text must not land in it; when it goes,
 * the focus is where it was, and one types on.
 */
export function AfterTyping({ children }: { children: ReactNode }) {
  const [before, setBefore] = useState<Element | null>(null);

  // Synchronises with the keyboard.
  useEffect(() => {
    if (before !== null)
      return () => {
        if (before instanceof HTMLElement) before.focus();
      };
    const show = () => setBefore(document.activeElement ?? document.body);
    let timer = setTimeout(show, pauseMs);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(show, pauseMs);
    };
    document.addEventListener("keydown", wait, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", wait, true);
    };
  }, [before]);

  return before === null ? null : children;
}
