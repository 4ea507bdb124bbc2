/** A piece of a comment as it is shown: words, a person who is mentioned, or an address to follow. */
export type CommentPiece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "mention"; readonly personId: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string };

/** How a body names a person: by id, because names change. Not inside a word, so that `a@[b]` is text. */
const mention = /(?<![\p{L}\p{N}_])@\[([\w-]{1,64})\]/gu;
const address = /(?:https?:\/\/|mailto:)[^\s<>"]+/giu;
/** What ends the sentence around an address, not the address. */
const sentenceEnd = /[.,;:!?'’»”)\]]$/u;

/** The people whom a comment mentions, each once, in the order of the text. */
export function mentionsIn(body: string): string[] {
  return [...new Set([...body.matchAll(mention)].map(([, personId = ""]) => personId))];
}

/** What a body holds for this person's mention. */
export function mentionOf(personId: string): string {
  return `@[${personId}]`;
}

/** A body in pieces that are safe to show one by one: nothing in it is markup, and only http(s) and mailto are followed. */
export function readCommentText(body: string): CommentPiece[] {
  const pieces: CommentPiece[] = [];
  let at = 0;
  for (const found of body.matchAll(mention)) {
    pieces.push(...withLinks(body.slice(at, found.index)));
    pieces.push({ kind: "mention", personId: found[1] ?? "" });
    at = found.index + found[0].length;
  }
  return [...pieces, ...withLinks(body.slice(at))];
}

function withLinks(text: string): CommentPiece[] {
  const pieces: CommentPiece[] = [];
  let at = 0;
  for (const found of text.matchAll(address)) {
    const href = trimEnd(found[0]);
    if (/^(?:https?:\/\/|mailto:)$/iu.test(href)) continue;
    if (found.index > at) pieces.push({ kind: "words", text: text.slice(at, found.index) });
    pieces.push({ kind: "link", text: href, href });
    at = found.index + href.length;
  }
  if (at < text.length) pieces.push({ kind: "words", text: text.slice(at) });
  return pieces;
}

function trimEnd(link: string): string {
  let end = link.length;
  while (sentenceEnd.test(link.slice(0, end)) && !closesItself(link.slice(0, end))) end -= 1;
  return link.slice(0, end);
}

/** A bracket that the address itself opened belongs to it. */
function closesItself(link: string): boolean {
  return link.endsWith(")") && link.includes("(");
}
