import { findForeignFormat } from "./file-format.ts";
import type { ImportRefusal, ImportWarning } from "./imported-document.ts";

/** A file as a person chose it: its name and what is in it. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type DecodedFile =
  | { readonly ok: true; readonly text: string; readonly warnings: readonly ImportWarning[] }
  | { readonly ok: false; readonly error: ImportRefusal["error"] };

const mostBytes = 10 * 1024 * 1024;

/** Turns bytes into text, or says why they are not a text that can be read. */
export function decodeFile({ name, bytes }: ImportFile): DecodedFile {
  if (bytes.length > mostBytes) return refuse("too_large", "The file is larger than 10 MB.");
  if (bytes.length === 0) return refuse("empty", "The file is empty.");

  const format = findForeignFormat(name, bytes);
  if (format === "binary") return refuse("binary", "The file is not a text.");
  if (format !== null)
    return refuse(
      "unsupported_format",
      `${format} files cannot be imported yet; text and Markdown can.`,
    );

  const decoded = decode(bytes);
  if (decoded.text.trim() === "") return refuse("empty", "The file has no text in it.");
  if (looksBinary(decoded.text)) return refuse("binary", "The file is not a text.");
  return { ok: true, ...decoded };
}

function refuse(code: ImportRefusal["error"]["code"], message: string): DecodedFile {
  return { ok: false, error: { code, message } };
}

function decode(bytes: Uint8Array): { text: string; warnings: ImportWarning[] } {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), warnings: [] };

  const whole = decodeStrictly(bytes);
  if (whole !== null) return { text: whole, warnings: [] };

  for (const cut of [1, 2, 3]) {
    const text =
      bytes.length > cut + 1 ? decodeStrictly(bytes.subarray(0, bytes.length - cut)) : null;
    if (text === null || !isCutCharacter(bytes.subarray(bytes.length - cut))) continue;
    const excerpt = text.slice(-40);
    const message = "The file ends inside a character; it was cut off.";
    return { text, warnings: [{ code: "cut_character", message, excerpt }] };
  }

  const text = new TextDecoder("windows-1252").decode(bytes);
  const line = text.split(/\r\n?|\n/u).find((one) => /[\u0080-\u{10FFFF}]/u.test(one)) ?? "";
  const message = "The file is not UTF-8; it was read as Latin-1. Look at its accented letters.";
  return { text, warnings: [{ code: "latin_1", message, excerpt: line.trim().slice(0, 200) }] };
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A first byte that announces more bytes than follow: a character that the end of the file cut. */
function isCutCharacter(end: Uint8Array): boolean {
  const [first = 0, ...rest] = end;
  const announced = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
  return announced > end.length && rest.every((byte) => byte >= 0x80 && byte < 0xc0);
}

function utf16Label(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** Texts hold no NUL and hardly any other control character. */
function looksBinary(text: string): boolean {
  const start = text.slice(0, 100_000);
  if (start.includes("\0")) return true;
  const controls = start.match(/[\u0001-\u0008\u000E-\u001F\u007F]/gu)?.length ?? 0;
  return controls > 4 && controls * 50 > start.length;
}
