import type { Vocabulary } from "./join-pieces.ts";

export interface Ending {
  /** What the file ends with. */
  readonly kind: "heading" | "paragraph" | "entry" | "row" | "table head";
  /** The text of it, as it was put together. */
  readonly text: string;
  /** The words of the rest of the document. */
  readonly vocabulary: Vocabulary;
  /** Whether the file's last line has no line end. */
  readonly isUnended: boolean;
}

/** Whether a document stops before it says so: inside a word, a sentence, or before what a heading announces. */
export function endsCutOff({ kind, text, vocabulary, isUnended }: Ending): boolean {
  switch (kind) {
    case "heading":
    case "table head":
      return true;
    case "paragraph":
      return !/[.!?…:]["'”’»)\]*_]*$/u.test(text)
        ? isUnended || !isContactLine(text)
        : text.endsWith(":");
    case "entry":
      return endsOpen(text) || (isUnended && endsInsideWord(text, vocabulary));
    case "row":
      return endsOpen(text) || (isUnended && endsInsideWord(text, vocabulary));
  }
}

function isContactLine(text: string): boolean {
  return /@[\p{L}\p{N}.-]+$|https?:\/\/\S+$|\d{2,4}$|^©/u.test(text) && text.length < 200;
}

function endsOpen(text: string): boolean {
  const opens = text.match(/\(/gu)?.length ?? 0;
  const closes = text.match(/\)/gu)?.length ?? 0;
  return (
    opens > closes ||
    /[,(/&-]$|\s(?:and|or|the|a|an|of|to|in|for|from|by|with|your|et|ou|de|du|des|la|le|les|un|une|à|und|oder|der|die|das|den|von|zu|y|el|los|las|del|para|il|di|per|con)$/iu.test(
      text,
    )
  );
}

/** The last word is nowhere else in the document, and other words there begin with it. */
function endsInsideWord(text: string, vocabulary: Vocabulary): boolean {
  const last = /[\p{L}\p{N}_'’-]+$/u.exec(text.slice(-80))?.[0]?.toLowerCase();
  if (last === undefined || vocabulary.has(last) || vocabulary.has(`${last}s`)) return false;
  return [...vocabulary].some((word) => word.startsWith(last));
}
