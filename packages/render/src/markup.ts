/** Markup that is safe to show: it can only be made by `html`. */
class SafeMarkup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}
export type Markup = SafeMarkup;

/** What may stand in a template: a text is escaped, markup is taken as it is, nothing shows as nothing. */
export type Piece = string | number | Markup | null | false | readonly Piece[];

/** Makes markup. Every text put into it is escaped, for content and for quoted attributes alike. */
export function html(literals: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new SafeMarkup(
    unindent(literals)
      .map((literal, at) => literal + write(pieces[at] ?? null))
      .join(""),
  );
}

/** Makes the content of a style element. */
export function css(literals: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return html(literals, ...pieces);
}

const unindented = new WeakMap<TemplateStringsArray, readonly string[]>();

/** How the source is indented is no part of a page: published bytes would change with it. */
function unindent(literals: TemplateStringsArray): readonly string[] {
  const known = unindented.get(literals);
  if (known !== undefined) return known;
  const lines = literals.map((literal) => literal.replaceAll(/\s*\n\s*/gu, "\n"));
  unindented.set(literals, lines);
  return lines;
}

function write(piece: Piece): string {
  if (piece === null || piece === false) return "";
  if (typeof piece === "string") return escape(piece);
  if (typeof piece === "number") return String(piece);
  return piece instanceof SafeMarkup ? piece.toString() : piece.map(write).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => entities[character] ?? "");
}
