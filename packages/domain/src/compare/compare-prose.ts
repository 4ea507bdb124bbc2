import { canonicalJson } from "../canonical-json.ts";
import { compareLists } from "./compare-lists.ts";
import { type ChangeState, stateOf } from "./compare-parts.ts";
import { comparePieces, type PieceKind } from "./compare-pieces.ts";
import { wordsOf } from "./compare-words.ts";
import { type BlockForm, type MarkedWords, type ProseBlock, proseBlocks } from "./prose-blocks.ts";

/** Words that stayed, came or went, set in one way. The same words set in another way went and came. */
export interface RunChange extends MarkedWords {
  readonly kind: PieceKind;
}

/** What became of one paragraph, heading or list item; a form is null where the side has no such block. */
export interface BlockChange {
  readonly state: ChangeState;
  readonly before: BlockForm | null;
  readonly after: BlockForm | null;
  readonly moved: boolean;
  readonly runs: readonly RunChange[];
}

/**
 * How a text became another, as its readers see it: block by block, then word by word. A block that came or went leaves
 * its neighbours alone, one that changed places is said to have moved. Nothing but `same` blocks: only the Markdown differs.
 */
export function compareProse(before: string, after: string, locale: string): BlockChange[] {
  const blocks = (text: string) => withKeys(proseBlocks(text), locale);
  return compareLists(blocks(before), blocks(after), [areOneBlock]).map((change) => {
    const runs = compareRuns(change.before?.pieces ?? [], change.after?.pieces ?? []);
    const was = change.before?.form ?? null;
    const is = change.after?.form ?? null;
    const isOtherForm = was?.kind !== is?.kind || was?.depth !== is?.depth;
    const differs = isOtherForm || runs.some(({ kind }) => kind !== "same");
    return { state: stateOf(change, differs), before: was, after: is, moved: change.moved, runs };
  });
}

interface ComparedBlock {
  readonly key: string;
  readonly form: BlockForm;
  /** Words, each with how it is set. */
  readonly pieces: readonly MarkedWords[];
  readonly words: ReadonlySet<string>;
}

/** Blocks have no key of their own: equal ones go by what they say, and by which of them it is. */
function withKeys(blocks: readonly ProseBlock[], locale: string): ComparedBlock[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    const { kind, depth } = block.form;
    const content = canonicalJson([kind, depth, ...block.words.map(identityOf)]);
    const count = (seen.get(content) ?? 0) + 1;
    seen.set(content, count);
    const pieces = block.words.flatMap(({ text, marks }) =>
      wordsOf(text, locale).map((word) => ({ ...word, marks })),
    );
    return {
      key: `${count} ${content}`,
      form: block.form,
      pieces,
      words: new Set(pieces.map(({ text }) => text).filter((text) => /[\p{L}\p{N}]/u.test(text))),
    };
  });
}

/** Two blocks are one that was edited where they share at least half of their words. */
function areOneBlock(one: ComparedBlock, other: ComparedBlock): boolean {
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  return shared > 0 && 4 * shared >= one.words.size + other.words.size;
}

function compareRuns(before: readonly MarkedWords[], after: readonly MarkedWords[]): RunChange[] {
  return comparePieces(before, after, identityOf).flatMap(({ kind, pieces }) =>
    joinRuns(pieces).map((run) => ({ kind, ...run })),
  );
}

function joinRuns(pieces: readonly MarkedWords[]): MarkedWords[] {
  const runs: MarkedWords[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last !== undefined && marksOf(last) === marksOf(piece))
      runs.splice(-1, 1, { text: last.text + piece.text, marks: last.marks });
    else runs.push(piece);
  }
  return runs;
}

function identityOf(piece: MarkedWords): string {
  return marksOf(piece) + piece.text;
}

function marksOf({ marks: { strong, emphasis, code, href } }: MarkedWords): string {
  return strong || emphasis || code || href !== null
    ? JSON.stringify([strong, emphasis, code, href])
    : "";
}
