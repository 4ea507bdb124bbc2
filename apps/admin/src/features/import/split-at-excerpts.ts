export interface TextPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts a text where an excerpt begins and ends; excerpts that do not stand in it word for word are left out. */
export function splitAtExcerpts(text: string, excerpts: readonly string[]): TextPiece[] {
  const marks = [...new Set(excerpts)]
    .filter((excerpt) => excerpt.trim() !== "")
    .map((excerpt) => ({ start: placeOf(text, excerpt), length: excerpt.length }))
    .filter(({ start }) => start >= 0)
    .toSorted((a, b) => a.start - b.start || b.length - a.length);

  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { start, length } of marks) {
    if (start < end) continue;
    if (start > end) pieces.push({ text: text.slice(end, start), isMarked: false });
    pieces.push({ text: text.slice(start, start + length), isMarked: true });
    end = start + length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMarked: false });
  return pieces;
}

/** Where an excerpt stands as whole words; else where its characters stand. */
function placeOf(text: string, excerpt: string): number {
  for (let at = text.indexOf(excerpt); at >= 0; at = text.indexOf(excerpt, at + 1)) {
    const isWhole = !isLetter(text[at - 1]) && !isLetter(text[at + excerpt.length]);
    if (isWhole) return at;
  }
  return text.indexOf(excerpt);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
