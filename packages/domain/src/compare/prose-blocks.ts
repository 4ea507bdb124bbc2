import { parseProse } from "../prose/parse-prose.ts";
import type { Inline, Prose } from "../prose/prose.ts";

/** How words are set; a link is told by where it leads. */
export interface WordMarks {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly code: boolean;
  readonly href: string | null;
}

/** A run of words that are set in one way. Placeholders stay `{{…}}`, a line break is one. */
export interface MarkedWords {
  readonly text: string;
  readonly marks: WordMarks;
}

/** What a block is on the page, and how deep: a heading's level, or how many lists an item or paragraph stands in. */
export interface BlockForm {
  readonly kind: "paragraph" | "heading" | "bullet" | "number";
  readonly depth: number;
}

export interface ProseBlock {
  readonly form: BlockForm;
  readonly words: readonly MarkedWords[];
}

/** A text as its readers see it, block by block, without the marks of Markdown. What is no prose is one paragraph. */
export function proseBlocks(text: string): ProseBlock[] {
  const parsed = parseProse(text);
  return parsed.ok
    ? blocksOf(parsed.prose, 0)
    : [{ form: { kind: "paragraph", depth: 0 }, words: [{ text, marks: plain }] }];
}

const plain: WordMarks = { strong: false, emphasis: false, code: false, href: null };

function blocksOf(prose: Prose, depth: number): ProseBlock[] {
  return prose.flatMap((block): ProseBlock[] => {
    switch (block.type) {
      case "paragraph":
        return [{ form: { kind: "paragraph", depth }, words: wordsIn(block.content, plain) }];
      case "heading":
        return [
          { form: { kind: "heading", depth: block.level }, words: wordsIn(block.content, plain) },
        ];
      case "list":
        return block.items.flatMap((item) => itemBlocks(item, block.ordered, depth + 1));
    }
  });
}

/** The first paragraph of an item is the item; what follows stands below it. */
function itemBlocks(item: Prose, isOrdered: boolean, depth: number): ProseBlock[] {
  const [first, ...rest] = blocksOf(item, depth);
  if (first === undefined) return [];
  return first.form.kind === "paragraph"
    ? [{ ...first, form: { kind: isOrdered ? "number" : "bullet", depth } }, ...rest]
    : [first, ...rest];
}

function wordsIn(content: readonly Inline[], marks: WordMarks): MarkedWords[] {
  return content.flatMap((inline): MarkedWords[] => {
    switch (inline.type) {
      case "text":
        return [{ text: inline.text, marks }];
      case "placeholder":
        return [{ text: `{{${inline.name}}}`, marks }];
      case "break":
        return [{ text: "\n", marks }];
      case "code":
        return [{ text: inline.text, marks: { ...marks, code: true } }];
      case "link":
        return wordsIn(inline.content, { ...marks, href: inline.href });
      case "emphasis":
      case "strong":
        return wordsIn(inline.content, { ...marks, [inline.type]: true });
    }
  });
}
