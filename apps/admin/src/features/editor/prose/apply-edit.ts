import type { ProseEdit } from "./edit-prose.ts";

/** Writes an edit as if it were typed, so that the browser's own undo takes it back. */
export function applyEdit(
  element: HTMLTextAreaElement,
  { from, to, insert, select }: ProseEdit,
): void {
  element.focus();
  element.setSelectionRange(from, to);
  const isTyped = insertAsTyped(insert);
  if (!isTyped) {
    element.setRangeText(insert, from, to, "end");
    element.dispatchEvent(new Event("input", { bubbles: true }));
  }
  element.setSelectionRange(select[0], select[1]);
}

/** The only way into a browser's undo list; where a browser has dropped it, the text is set without. */
function insertAsTyped(text: string): boolean {
  const command: unknown = Reflect.get(document, "execCommand");
  return (
    typeof command === "function" &&
    command.call(document, text === "" ? "delete" : "insertText", false, text) === true
  );
}
