/** The words of a cell or a heading without Markdown's marks: `open**data**soft` is one word, `cookies\_preferences` has no backslash. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/^\s*#{1,6}\s+/u, "")
    .replace(/\s#+\s*$/u, "")
    .replaceAll(/<br\s*\/?>/giu, " ")
    .replaceAll(/!?\[([^[\]]*)\]\(([^()\s]*)\)/gu, (_, words: string, address: string) =>
      words === "" || words === address ? address : `${words} (${address})`,
    )
    .replaceAll(
      /\*\*|`|(?<![\p{L}\p{N}_])__(?=[\p{Lu}][\p{L} ]*__(?![\p{L}\p{N}_]))|(?<=\p{L})__(?![\p{L}\p{N}_])/gu,
      "",
    )
    .replace(/^\*(\p{L}[^*]*)\*$/u, "$1")
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!|<>~])/gu, "$1")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** For comparing spellings: letters and digits only, without case and accents. */
export function squash(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Lower case, no accents, one space between words: what word lists are matched against. */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[’`]/gu, "'")
    .replaceAll(/\s+/gu, " ")
    .trim();
}
