import { mentionOf } from "@cookiedesk/domain/comment/comment-text";

export interface Mentionable {
  readonly id: string;
  /** What is written behind the @: the name, with a number where two people share it. */
  readonly label: string;
}

/** The mention that is being typed: where its @ stands, and what has been typed behind it. */
export interface TypedMention {
  readonly start: number;
  readonly typed: string;
}

const wordEnd = /[\p{L}\p{N}_]$/u;
const wordStart = /^[\p{L}\p{N}_]/u;
/** Longer than any name: what stands behind an @ further back is text. */
const longestName = 60;

/** People as they are written in a text, told apart where they have one name. */
export function labelPeople(
  people: readonly { readonly id: string; readonly name: string }[],
): Mentionable[] {
  const seen = new Map<string, number>();
  return people.map(({ id, name }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { id, label: count === 1 ? name : `${name} (${count})` };
  });
}

/** The mention that the caret stands in; null where it stands in none. */
export function mentionBeingTyped(text: string, caret: number): TypedMention | null {
  const start = text.lastIndexOf("@", caret - 1);
  if (start === -1 || caret - start > longestName || wordEnd.test(text.slice(0, start)))
    return null;
  const typed = text.slice(start + 1, caret);
  return typed.includes("\n") || typed.startsWith(" ") ? null : { start, typed };
}

/** Those whose name, or a word of it, begins with what was typed. */
export function offerPeople(people: readonly Mentionable[], typed: string): Mentionable[] {
  const wanted = typed.toLocaleLowerCase();
  return people
    .filter(({ label }) => ` ${label.toLocaleLowerCase()}`.includes(` ${wanted}`))
    .filter(({ label }) => label !== typed)
    .slice(0, 6);
}

/** The text with the person in place of what was typed, and where the caret goes. */
export function insertMention(
  text: string,
  { start, typed }: TypedMention,
  { label }: Mentionable,
): { text: string; caret: number } {
  const before = `${text.slice(0, start)}@${label} `;
  const after = text.slice(start + 1 + typed.length);
  return { text: before + after.replace(/^ /u, ""), caret: before.length };
}

/** What is sent: every @ with a person's whole name behind it becomes a mention of them. */
export function toCommentBody(text: string, people: readonly Mentionable[]): string {
  const longestFirst = people.toSorted((a, b) => b.label.length - a.label.length);
  let body = "";
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf("@", at);
    if (next === -1) break;
    const person = wordEnd.test(text.slice(0, next))
      ? undefined
      : longestFirst.find(
          ({ label }) =>
            text.startsWith(label, next + 1) &&
            !wordStart.test(text.slice(next + 1 + label.length)),
        );
    body += text.slice(at, next) + (person === undefined ? "@" : mentionOf(person.id));
    at = next + 1 + (person?.label.length ?? 0);
  }
  return body + text.slice(at);
}
