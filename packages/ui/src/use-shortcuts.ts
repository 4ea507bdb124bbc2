import { useEffect, useEffectEvent } from "react";

import { shortcutName } from "./shortcut-name.ts";

/** `mod` is ⌘ on a Mac and Ctrl elsewhere: `mod+Enter`. A shortcut without it is a single key, which a person may switch off. */
export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const storageKey = "cookiedesk.single-keys";

/** Listens on the document while the component is shown. Single keys are left alone where somebody types. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const listen = useEffectEvent((event: KeyboardEvent) => {
    const name = shortcutName(event);
    const act = name === null ? undefined : shortcuts[name];
    if (act === undefined || event.defaultPrevented || event.isComposing) return;
    if (!event.ctrlKey && !event.metaKey && !mayUseSingleKey(event)) return;
    event.preventDefault();
    act(event);
  });

  // Synchronises with the document's keyboard.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => listen(event);
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

/** Whether shortcuts of one key act in this browser. */
export function singleKeysAreOn(): boolean {
  return localStorage.getItem(storageKey) !== "off";
}

/** Keeps the choice in this browser. */
export function switchSingleKeys(on: boolean): void {
  localStorage.setItem(storageKey, on ? "on" : "off");
}

function mayUseSingleKey(event: KeyboardEvent): boolean {
  return !isTyping(event.target) && singleKeysAreOn() && !isUnderDialog(event);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("input:not([type=checkbox], [type=radio]), textarea, select"))
  );
}

/** A dialog that is open has the keyboard to itself. */
function isUnderDialog(event: KeyboardEvent): boolean {
  const dialog = document.querySelector("[role=dialog][aria-modal=true]");
  return dialog !== null && !(event.target instanceof Node && dialog.contains(event.target));
}
