import { useEffect } from "react";

/** Brings the change that the address names into sight, and the focus to it. */
export function useScrollToChange(hash: string): void {
  // Synchronises with the document's scroll position.
  useEffect(() => {
    if (hash.length < 2) return;
    const change = document.getElementById(hash.slice(1));
    change?.scrollIntoView({ block: "start" });
    change?.focus({ preventScroll: true });
  }, [hash]);
}
