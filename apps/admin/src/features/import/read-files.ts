/** A file as it is sent, and its text as it is shown beside what was recognised. */
export interface ChosenFile {
  readonly name: string;
  readonly base64: string;
  readonly text: string;
}

export const largestFile = 10 * 1024 * 1024;

/** A chosen file, with its text for showing beside what is recognised. */
export async function readFile(file: File): Promise<ChosenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, base64: toBase64(bytes), text: decode(bytes) };
}

/** A pasted text as if it were a file. */
export function readPasted(name: string, text: string): ChosenFile {
  return { name, base64: toBase64(new TextEncoder().encode(text)), text };
}

/** In pieces: a call with a million arguments overflows the stack. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(binary);
}

/** As the importer reads: UTF-8, and Latin-1 where it is not. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
