import { canonicalJson, type Json } from "../canonical-json.ts";
import { compareLists, type ListChange, type Resemblance } from "./compare-lists.ts";
import { compareWords, type WordChange } from "./compare-words.ts";

/** What became of a part. A part that only moved is `same` and has `moved`. */
export type ChangeState = "same" | "changed" | "added" | "removed";

/** A text that is another one now, word by word; a side without the text counts as empty. */
export interface TextChange {
  readonly field: string;
  readonly words: readonly WordChange[];
}

/** A field that is no prose and has another value now; null where a side has none. */
export interface ValueChange {
  readonly field: string;
  readonly before: Json;
  readonly after: Json;
}

/** What became of a part: all that an added one says counts as added, all that a removed one said as removed. */
export interface PartChange<Part> extends ListChange<Part> {
  readonly state: ChangeState;
  readonly texts: readonly TextChange[];
  readonly values: readonly ValueChange[];
}

/** A section, a row or a category of a document: fields by name, one of them its key. */
export type DocumentPart = { readonly key: string } & Readonly<Record<string, Json | undefined>>;

/** How the parts of one kind became others; `prose` names the fields that are compared word by word. */
export function compareParts<Part extends DocumentPart>(
  before: readonly Part[],
  after: readonly Part[],
  {
    prose,
    locale,
    resemblances,
  }: {
    readonly prose: readonly string[];
    readonly locale: string;
    readonly resemblances?: readonly Resemblance<Part>[];
  },
): PartChange<Part>[] {
  return compareLists(before, after, resemblances).map((change) => {
    const texts = prose.flatMap((field) => compareText(field, change, locale));
    const values = changedValues(change, prose);
    return { ...change, texts, values, state: stateOf(change, texts.length + values.length > 0) };
  });
}

/** What became of something of which a side may be missing. */
export function stateOf(
  { before, after }: { readonly before: unknown; readonly after: unknown },
  differs: boolean,
): ChangeState {
  if (before === null) return "added";
  if (after === null) return "removed";
  return differs ? "changed" : "same";
}

function compareText(
  field: string,
  { before, after }: ListChange<DocumentPart>,
  locale: string,
): TextChange[] {
  const was = textOf(before, field);
  const is = textOf(after, field);
  return was === is ? [] : [{ field, words: compareWords(was, is, locale) }];
}

function textOf(part: DocumentPart | null, field: string): string {
  const text = part?.[field];
  return typeof text === "string" ? text : "";
}

/** The key is no value: it only says which parts belong together. */
function changedValues(
  { before, after }: ListChange<DocumentPart>,
  prose: readonly string[],
): ValueChange[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields]
    .filter((field) => field !== "key" && !prose.includes(field))
    .toSorted()
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((value) => canonicalJson(value.before) !== canonicalJson(value.after));
}
