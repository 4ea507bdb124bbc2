/** Full-width signs count as the plain ones in places; a tab or an end of line is skipped before them. */
const startsLikeFormula = /^\p{White_Space}*[=+\-@＝＋－＠]|^[\t\r]/u;

/**
 * The same behind whatever some program separates cells by, or ends lines by: a file is not always taken apart as it was
 * put together, and then a cell begins inside of ours.
 */
const formulaInside =
  /(?<=[,;|\t\r\n"'\u000b\u000c\u0085\u2028\u2029]\p{White_Space}*)(?=[=+\-@＝＋－＠])/gu;

/** A cell of a CSV file that no spreadsheet computes: an apostrophe stands before what could be a formula. */
export function csvCell(text: string): string {
  // NUL ends a text in some programs, and what follows it is another cell in others.
  const inside = text.replaceAll("\0", "\u{FFFD}").replaceAll(formulaInside, "'");
  const plain = startsLikeFormula.test(inside) ? `'${inside}` : inside;
  return `"${plain.replaceAll('"', '""')}"`;
}

/** A line of cells (RFC 4180). */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}
