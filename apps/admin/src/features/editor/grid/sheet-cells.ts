/** Reads what a spreadsheet puts on the clipboard: tabs between cells, quotes around cells with line ends. */
export function readSheet(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const source = text.replaceAll(/\r\n?/gu, "\n").replace(/\n$/u, "");

  for (let index = 0; index < source.length; index += 1) {
    const character = source[index];
    if (isQuoted) {
      if (character === '"' && source[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else if (character === '"') isQuoted = false;
      else cell += character;
    } else if (character === '"' && cell === "" && closesBeforeNextCell(source, index))
      isQuoted = true;
    else if (character === "\t" || character === "\n") {
      row.push(cell.trim());
      cell = "";
      if (character === "\n") {
        rows.push(row);
        row = [];
      }
    } else cell += character;
  }
  return [...rows, [...row, cell.trim()]];
}

/** A quote only opens a quoted cell where another one closes it: `"Yes", he said` is text. */
function closesBeforeNextCell(source: string, open: number): boolean {
  return /^"(?:[^"]|"")*"(?=[\t\n]|$)/u.test(source.slice(open));
}

/** Writes one cell so that a spreadsheet reads it as one. */
export function writeSheetCell(text: string): string {
  return /[\t\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
