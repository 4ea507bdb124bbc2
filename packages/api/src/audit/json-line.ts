import type { Json } from "@cookiedesk/domain/canonical-json";

/**
 * What a terminal, an editor or a reader of lines may obey rather than show: the controls that JSON leaves as they are,
 * other ends of lines, marks of direction, and what has no width.
 */
const obeyed =
  /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** A value on one line of a file of JSON lines, without any control character in it. */
export function jsonLine(value: Json): string {
  return `${JSON.stringify(value).replaceAll(obeyed, escaped)}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
