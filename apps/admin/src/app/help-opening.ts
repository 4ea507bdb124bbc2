/** How a button anywhere asks for the list of shortcuts. */
export const helpOpening = new EventTarget();

/** Shows the list of shortcuts. */
export function openShortcutsHelp(): void {
  helpOpening.dispatchEvent(new Event("open"));
}
