/** A text with what is selected in it. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One replacement, and what is selected after it: small enough for the browser's own undo to take back. */
export interface ProseEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly select: readonly [start: number, end: number];
}

export type BlockKind = "paragraph" | "heading2" | "heading3" | "heading4" | "list";

const prefixes: Record<BlockKind, string> = {
  paragraph: "",
  heading2: "## ",
  heading3: "### ",
  heading4: "#### ",
  list: "- ",
};
const anyPrefix = /^(?:#{1,6} +|[-*+] +|\d+[.)] +)/u;

/** Puts marks around the selected words, or takes them away where they are there already. */
export function toggleMark({ text, start, end }: Selected, mark: "**" | "*"): ProseEdit {
  const words = text.slice(start, end);
  const isInside =
    words.length >= 2 * mark.length &&
    words.startsWith(mark) &&
    words.endsWith(mark) &&
    !isStronger(words, mark);
  if (isInside) {
    const bare = words.slice(mark.length, -mark.length);
    return { from: start, to: end, insert: bare, select: [start, start + bare.length] };
  }
  const isAround =
    text.slice(start - mark.length, start) === mark &&
    text.slice(end, end + mark.length) === mark &&
    !(mark === "*" && (text[start - 2] === "*" || text[end + 1] === "*"));
  if (isAround) {
    const from = start - mark.length;
    return { from, to: end + mark.length, insert: words, select: [from, from + words.length] };
  }
  // Marks that touch a space are no marks in Markdown: the spaces stay outside.
  const lead = /^\s*/u.exec(words)?.[0] ?? "";
  const core = words.trim();
  const from = start + lead.length;
  return {
    from,
    to: from + core.length,
    insert: mark + core + mark,
    select: [from + mark.length, from + mark.length + core.length],
  };
}

function isStronger(words: string, mark: string): boolean {
  return mark === "*" && words.startsWith("**") && !words.startsWith("***");
}

/** Makes a link of the selected words; the address is selected, ready to be written over. */
export function insertLink({ text, start, end }: Selected): ProseEdit {
  const words = text.slice(start, end);
  const address = /^(?:https?:\/\/|mailto:)\S+$/u.test(words) ? words : "https://";
  const insert = `[${words}](${address})`;
  const from = start + words.length + 3;
  return {
    from: start,
    to: end,
    insert,
    select: words === "" ? [start + 1, start + 1] : [from, from + address.length],
  };
}

/** Writes a placeholder, over the braces that were typed before it. */
export function insertPlaceholder({ text, start, end }: Selected, name: string): ProseEdit {
  const braces = /\{{1,2}\s*[\w.]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const closing = /^\}{1,2}/u.exec(text.slice(end))?.[0].length ?? 0;
  const from = start - braces;
  const insert = `{{${name}}}`;
  return {
    from,
    to: end + (braces > 0 ? closing : 0),
    insert,
    select: [from + insert.length, from + insert.length],
  };
}

/** Turns the lines that the selection touches into paragraphs, headings or list items. */
export function setBlock({ text, start, end }: Selected, kind: BlockKind): ProseEdit {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const to = lineEnd === -1 ? text.length : lineEnd;
  const lines = text.slice(from, to).split("\n");
  const isSet =
    kind !== "paragraph" && lines.every((line) => line === "" || line.startsWith(prefixes[kind]));
  const prefix = isSet ? "" : prefixes[kind];
  const insert = lines
    .map((line) => (line === "" && lines.length > 1 ? line : prefix + line.replace(anyPrefix, "")))
    .join("\n");
  return { from, to, insert, select: [from + insert.length, from + insert.length] };
}

/** What the line at the cursor is. */
export function blockAt(text: string, position: number): BlockKind {
  const from = text.lastIndexOf("\n", position - 1) + 1;
  const line = text.slice(
    from,
    text.indexOf("\n", from) === -1 ? undefined : text.indexOf("\n", from),
  );
  const prefix = anyPrefix.exec(line)?.[0].trim() ?? "";
  if (prefix === "") return "paragraph";
  if (!prefix.startsWith("#")) return "list";
  return prefix.length === 2 ? "heading2" : prefix.length === 3 ? "heading3" : "heading4";
}

/** The part of a placeholder's name that was typed after `{`, or null where none is being typed. */
export function placeholderBeingTyped(text: string, position: number): string | null {
  return (
    /(?<!\{)\{{1,2}\s*([\w.]*)$/u.exec(text.slice(Math.max(0, position - 60), position))?.[1] ??
    null
  );
}
