/** What a text may consist of: the whole of it. Anything else is refused when it is parsed. */
export type Prose = readonly Block[];

export type Block =
  | { readonly type: "paragraph"; readonly content: readonly Inline[] }
  | { readonly type: "heading"; readonly level: 2 | 3 | 4; readonly content: readonly Inline[] }
  | {
      readonly type: "list";
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly Prose[];
    };

export type Inline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "placeholder"; readonly name: string }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "break" }
  | { readonly type: "emphasis" | "strong"; readonly content: readonly Inline[] }
  | { readonly type: "link"; readonly href: string; readonly content: readonly Inline[] };
