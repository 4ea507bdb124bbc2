import { inReadingOrder, reverseListChange } from "./compare-lists.ts";
import { reverseChanges } from "./compare-pieces.ts";
import type { DocumentComparison } from "./compare-documents.ts";
import type { MetadataChange } from "./compare-metadata.ts";
import type { ChangeState, DocumentPart, PartChange, TextChange } from "./compare-parts.ts";
import { type Comparison, summarise } from "./compare-policies.ts";

/** The way back: what comparing the two sides the other way round gives. */
export function reverseComparison({ locales, metadata, from, to }: Comparison): Comparison {
  const reversed = locales.map(reverseDocument);
  return {
    locales: reversed,
    metadata: metadata.map(reverseSides),
    summary: summarise(reversed),
    from: to,
    to: from,
  };
}

function reverseDocument(document: DocumentComparison): DocumentComparison {
  const { locale, state, title, sections, cookies, categories } = document;
  return {
    locale,
    state: reversedState[state],
    title: title === null ? null : reverseText(title),
    sections: reverseParts(sections),
    cookies: reverseParts(cookies),
    categories: reverseParts(categories),
  };
}

function reverseParts<Part extends DocumentPart>(
  changes: readonly PartChange<Part>[],
): PartChange<Part>[] {
  return inReadingOrder(
    changes.map((change) => ({
      ...reverseListChange(change),
      state: reversedState[change.state],
      texts: change.texts.map(reverseText),
      values: change.values.map(reverseSides),
    })),
  );
}

const reversedState: Record<ChangeState, ChangeState> = {
  same: "same",
  changed: "changed",
  added: "removed",
  removed: "added",
};

function reverseText({ field, words }: TextChange): TextChange {
  return { field, words: reverseChanges(words) };
}

function reverseSides<Change extends Pick<MetadataChange, "before" | "after">>(
  change: Change,
): Change {
  return { ...change, before: change.after, after: change.before };
}
