import { decodeFile } from "@cookiedesk/importer/decode-file";
import {
  type ImportedDocument,
  type ImportRefusal,
  isRefusal,
} from "@cookiedesk/importer/imported-document";

import type { ActorContext } from "../context.ts";
import type { RecogniseInput } from "./input.ts";
import type { SourceFile } from "./recogniser.ts";
import type { ReadFile } from "./store.ts";

/** What is recognised in each file, in their order. Nothing is kept. */
export async function recogniseFiles(
  { recognise }: Pick<ActorContext, "recognise">,
  { files }: RecogniseInput,
): Promise<(ImportedDocument | ImportRefusal)[]> {
  return Promise.all(
    files.map(({ name, base64 }) => recognise({ name, bytes: Buffer.from(base64, "base64") })),
  );
}

/** Reads the files, the refused ones apart. */
export async function readFiles(
  { recognise }: Pick<ActorContext, "recognise">,
  files: readonly SourceFile[],
): Promise<{ read: ReadFile[]; refused: ImportRefusal[] }> {
  const read: ReadFile[] = [];
  const refused: ImportRefusal[] = [];
  for (const file of files) {
    const document = await recognise(file);
    if (isRefusal(document)) {
      refused.push(document);
      continue;
    }
    const decoded = decodeFile(file);
    read.push({ bytes: file.bytes, rawText: decoded.ok ? decoded.text : "", document });
  }
  return { read, refused };
}
