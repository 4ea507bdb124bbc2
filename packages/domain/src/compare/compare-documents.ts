import { cookieProseFields } from "../policy/policy-field.ts";
import type { DocumentCookie, DocumentSection, PolicyDocument } from "../seal/document.ts";
import {
  type ChangeState,
  compareParts,
  type PartChange,
  stateOf,
  type TextChange,
} from "./compare-parts.ts";
import { compareWords } from "./compare-words.ts";

export type SectionChange = PartChange<DocumentSection>;
export type CookieChange = PartChange<DocumentCookie>;
export type CategoryChange = PartChange<PolicyDocument["categories"][number]>;

/** How one locale's document became another. Reversing the sides gives the reverse. */
export interface DocumentComparison {
  readonly locale: string;
  readonly state: ChangeState;
  readonly title: TextChange | null;
  readonly sections: readonly SectionChange[];
  readonly cookies: readonly CookieChange[];
  /** Categories come, go and move with their rows; what the rows do not tell is that one has other words. */
  readonly categories: readonly CategoryChange[];
}

/** How one locale's document became another; a side that is not there is empty. */
export function compareDocuments(
  before: PolicyDocument | null,
  after: PolicyDocument | null,
  locale: string,
): DocumentComparison {
  const sections = compareParts(before?.sections ?? [], after?.sections ?? [], {
    prose: ["heading", "body"],
    locale,
    resemblances: [haveOneHeading],
  });
  const cookies = compareParts(before?.cookies ?? [], after?.cookies ?? [], {
    prose: cookieProseFields,
    locale,
    resemblances: [areOneCookie, shareNameAndDomain],
  });
  const categories = compareParts(before?.categories ?? [], after?.categories ?? [], {
    prose: ["title", "description"],
    locale,
  });
  const title = compareTitles(before?.title ?? "", after?.title ?? "", locale);
  const touched = [...sections, ...cookies, ...categories].some(
    ({ state, moved }) => state !== "same" || moved,
  );

  return {
    locale,
    title,
    sections,
    cookies,
    categories,
    state: stateOf({ before, after }, touched || title !== null),
  };
}

function compareTitles(before: string, after: string, locale: string): TextChange | null {
  return before === after ? null : { field: "title", words: compareWords(before, after, locale) };
}

/** Sections of two platforms may bear one heading under two keys. */
function haveOneHeading(one: DocumentSection, other: DocumentSection): boolean {
  return one.heading !== undefined && one.heading === other.heading;
}

function areOneCookie(one: DocumentCookie, other: DocumentCookie): boolean {
  return one.kind === other.kind && shareNameAndDomain(one, other);
}

/** A browser tells cookies apart by name and domain (RFC 6265 §5.3, step 11). */
function shareNameAndDomain(one: DocumentCookie, other: DocumentCookie): boolean {
  return one.domain === other.domain && one.names.some((name) => other.names.includes(name));
}
