/** The words of a document, for telling a hyphen at a line's end from one that belongs there. */
export type Vocabulary = ReadonlySet<string>;

/** The words of these texts, in lower case. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const words = new Set<string>();
  for (const text of texts)
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}_'’-]+/gu)) words.add(word);
  return words;
}

/** Joins lines that were one: a word broken by a hyphen is whole again, all else gets a space. */
export function joinPieces(pieces: readonly string[], vocabulary: Vocabulary): string {
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before === undefined) joined.push(piece);
    else joined.splice(-1, 1, ...joinTwo(before, piece, vocabulary));
  }
  return joined.join("");
}

const keepsHyphen =
  /^(first|third|log|sign|opt|sub|non|cross|self|back|front|anti|pre|multi|well|pop|check|e|co|re|two|one|same|long|short|user|http|web|state|up|full|real|open|third-party|vis|peut|celui|ci|sous|self)$/u;

/** The two pieces as they are to follow each other. */
function joinTwo(start: string, end: string, vocabulary: Vocabulary): [string, string] {
  const broken = /([\p{L}\p{N}]+)-$/u.exec(start.slice(-60))?.[1]?.toLowerCase();
  const rest = /^(\p{Ll}[\p{L}\p{N}]*)/u.exec(end.slice(0, 60))?.[1]?.toLowerCase();
  if (broken === undefined || rest === undefined) {
    return /[/_]$/u.test(start.slice(-1)) && /^\S+$/u.test(end) ? [start, end] : [start, ` ${end}`];
  }
  if (/^(and|or|et|ou|und|oder|y|o|e|bzw)$/u.test(rest)) return [start, ` ${end}`];

  const keeps =
    vocabulary.has(`${broken}-${rest}`) ||
    (!vocabulary.has(broken + rest) && keepsHyphen.test(broken));
  return [keeps ? start : start.slice(0, -1), end];
}
