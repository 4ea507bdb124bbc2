import { canonicalJson } from "../canonical-json.ts";
import { cookieProseFields } from "../policy/policy-field.ts";
import type { DocumentCookie, DocumentSection, PolicyDocument } from "../seal/document.ts";
import { compareLists, type ListChange } from "./compare-lists.ts";
import { compareWords, type WordChange } from "./compare-words.ts";

/** What became of a part. A part that only moved is `same` and has `moved`. */
export type ChangeState = "same" | "changed" | "added" | "removed";

/** A text that is another one now, word by word; a side without the text counts as empty. */
export interface TextChange {
  readonly field: string;
  readonly words: readonly WordChange[];
}

export interface SectionChange extends ListChange<DocumentSection> {
  readonly state: ChangeState;
  readonly texts: readonly TextChange[];
}

export interface CookieChange extends ListChange<DocumentCookie> {
  readonly state: ChangeState;
  readonly texts: readonly TextChange[];
  /** The fields that are no prose and have another value; both values stand in `before` and `after`. */
  readonly values: readonly string[];
}

/** How one locale's document became another. Reversing the sides gives the reverse. */
export interface DocumentComparison {
  readonly locale: string;
  readonly state: ChangeState;
  readonly title: TextChange | null;
  readonly sections: readonly SectionChange[];
  readonly cookies: readonly CookieChange[];
}

const sectionTexts = ["heading", "body"] as const;

/** How one locale's document became another; a side that is not there is empty. */
export function compareDocuments(
  before: PolicyDocument | null,
  after: PolicyDocument | null,
  locale: string,
): DocumentComparison {
  const sections = compareLists(before?.sections ?? [], after?.sections ?? []).map((change) => {
    const texts = compareTexts(change, sectionTexts, locale);
    return { ...change, texts, state: stateOf(change, texts.length > 0) };
  });
  const cookies = compareLists(before?.cookies ?? [], after?.cookies ?? []).map((change) => {
    const texts = compareTexts(change, cookieProseFields, locale);
    const values = changedValues(change);
    return { ...change, texts, values, state: stateOf(change, texts.length + values.length > 0) };
  });
  const title = compareText("title", before?.title, after?.title, locale);
  const touched = [...sections, ...cookies].some(
    ({ state, moved }) => state !== "same" || moved !== null,
  );

  return {
    locale,
    title,
    sections,
    cookies,
    state: stateOf({ before, after }, touched || title !== null),
  };
}

function stateOf(
  { before, after }: { before: unknown; after: unknown },
  differs: boolean,
): ChangeState {
  if (before === null) return "added";
  if (after === null) return "removed";
  return differs ? "changed" : "same";
}

function compareTexts<Field extends string>(
  {
    before,
    after,
  }: {
    before: { [K in Field]?: string | undefined } | null;
    after: { [K in Field]?: string | undefined } | null;
  },
  fields: readonly Field[],
  locale: string,
): TextChange[] {
  return fields.flatMap(
    (field) => compareText(field, before?.[field], after?.[field], locale) ?? [],
  );
}

function compareText(
  field: string,
  before: string | undefined,
  after: string | undefined,
  locale: string,
): TextChange | null {
  return before === after
    ? null
    : { field, words: compareWords(before ?? "", after ?? "", locale) };
}

function changedValues({ before, after }: ListChange<DocumentCookie>): string[] {
  if (before === null || after === null) return [];
  const prose: readonly string[] = cookieProseFields;
  const fields = new Set(
    [...Object.keys(before), ...Object.keys(after)].filter((field) => !prose.includes(field)),
  );
  return [...fields].filter((field) => valueOf(before, field) !== valueOf(after, field)).toSorted();
}

function valueOf(cookie: DocumentCookie, field: string): string {
  const value = (cookie as Readonly<Record<string, DocumentCookie[keyof DocumentCookie]>>)[field];
  return value === undefined ? "" : canonicalJson(value);
}
