import type { WordChange } from "./compare-words.ts";

/**
 * Joins changes that only spaces keep apart: "an outside service" that became "Matomo, on our own servers" reads as
 * one phrase for another, not as a word for a word. The text of each side stays what it was.
 */
export function joinChanges(words: readonly WordChange[]): WordChange[] {
  const joined: WordChange[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed !== "") joined.push({ kind: "removed", text: removed });
    if (added !== "") joined.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };

  for (const [index, { kind, text }] of words.entries()) {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (removed !== "" && added !== "" && /^\s+$/u.test(text) && index < words.length - 1) {
      removed += text;
      added += text;
    } else {
      flush();
      joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}
