import { decodeFile } from "@cookiedesk/importer/decode-file";
import {
  type ImportedDocument,
  type ImportRefusal,
  isRefusal,
} from "@cookiedesk/importer/imported-document";
import { recogniseDocument } from "@cookiedesk/importer/recognise-document";

import type { ActorContext } from "../context.ts";
import type { RecogniseInput } from "./input.ts";
import type { ReadFile } from "./store.ts";

/** What is recognised in each file, in their order. Nothing is kept. */
export async function recogniseFiles(
  ctx: ActorContext,
  { files }: RecogniseInput,
): Promise<(ImportedDocument | ImportRefusal)[]> {
  return files.map(({ name, base64 }) =>
    recogniseDocument({ name, bytes: Buffer.from(base64, "base64") }, ctx),
  );
}

/** Reads the files, the refused ones apart. */
export function readFiles(
  ctx: Pick<ActorContext, "detectLanguage">,
  files: readonly { name: string; bytes: Uint8Array }[],
): { read: ReadFile[]; refused: ImportRefusal[] } {
  const read: ReadFile[] = [];
  const refused: ImportRefusal[] = [];
  for (const file of files) {
    const document = recogniseDocument(file, ctx);
    if (isRefusal(document)) {
      refused.push(document);
      continue;
    }
    const decoded = decodeFile(file);
    read.push({ bytes: file.bytes, rawText: decoded.ok ? decoded.text : "", document });
  }
  return { read, refused };
}
