/** One line that is not blank. */
export interface TextLine {
  /** As it stands in the file. */
  readonly raw: string;
  /** Without invisible characters, ligatures and hard spaces; tabs are kept. */
  readonly text: string;
  /** Whether a blank line, a page break or the start of the file stands before it. */
  readonly gap: boolean;
}

/** Whether a line is marked as a heading. */
export function isMarkdownHeading({ text }: TextLine): boolean {
  return /^\s{0,3}#{1,6}\s/u.test(text);
}

/** Splits a text into its lines that are not blank. */
export function readLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let gap = true;
  for (const raw of text.replace(/^\uFEFF/u, "").split(/\r\n|[\n\r\u2028\u2029\u0085]/u)) {
    const pages = raw.split("\f");
    for (const [index, page] of pages.entries()) {
      if (index > 0) gap = true;
      const cleaned = cleanLine(page);
      if (cleaned.trim() === "") {
        gap = true;
        continue;
      }
      lines.push({ raw: page.trimEnd(), text: cleaned, gap });
      gap = false;
    }
  }
  return lines;
}

const ligatures: Readonly<Record<string, string>> = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
  "\uFB05": "st",
  "\uFB06": "st",
};

/** A hyphen that only shows at a line's end is kept as one there, for the joining of lines; elsewhere it goes. */
function cleanLine(line: string): string {
  return line
    .replace(/\u00AD\s*$/u, "-")
    .replaceAll(/[\uFB00-\uFB06]/gu, (ligature) => ligatures[ligature] ?? ligature)
    .replaceAll(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, " ")
    .replaceAll(
      /[\u00AD\u200B-\u200F\u2060\uFEFF\u061C\u202A-\u202E\u2066-\u2069]|(?!\t)\p{Cc}/gu,
      "",
    )
    .replaceAll(/&(nbsp|amp|quot|#39);/gu, (whole, name: string) => entities[name] ?? whole)
    .normalize("NFC")
    .trimEnd();
}

const entities: Readonly<Record<string, string>> = { nbsp: " ", amp: "&", quot: '"', "#39": "'" };
