/** The words of a document, for telling a hyphen at a line's end from one that belongs there. */
export type Vocabulary = ReadonlySet<string>;

export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const words = new Set<string>();
  for (const text of texts)
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}_'’-]+/gu)) words.add(word);
  return words;
}

/** Joins lines that were one: a word broken by a hyphen is whole again, all else gets a space. */
export function joinPieces(pieces: readonly string[], vocabulary: Vocabulary): string {
  return pieces.reduce(
    (joined, piece) => (joined === "" ? piece : joinTwo(joined, piece, vocabulary)),
    "",
  );
}

const keepsHyphen =
  /^(first|third|log|sign|opt|sub|non|cross|self|back|front|anti|pre|multi|well|pop|check|e|co|re|two|one|same|long|short|user|http|web|state|up|full|real|open|third-party|vis|peut|celui|ci|sous|self)$/u;

function joinTwo(start: string, end: string, vocabulary: Vocabulary): string {
  const broken = /([\p{L}\p{N}]+)-$/u.exec(start.slice(-60))?.[1]?.toLowerCase();
  const rest = /^(\p{Ll}[\p{L}\p{N}]*)/u.exec(end.slice(0, 60))?.[1]?.toLowerCase();
  if (broken === undefined || rest === undefined)
    return /[/_]$/u.test(start) && /^\S+$/u.test(end) ? start + end : `${start} ${end}`;
  if (/^(and|or|et|ou|und|oder|y|o|e|bzw)$/u.test(rest)) return `${start} ${end}`;

  const keeps =
    vocabulary.has(`${broken}-${rest}`) ||
    (!vocabulary.has(broken + rest) && keepsHyphen.test(broken));
  return (keeps ? start : start.slice(0, -1)) + end;
}
