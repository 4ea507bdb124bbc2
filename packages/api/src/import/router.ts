import { z } from "zod";

import { router, signedIn } from "../trpc.ts";
import { importDocuments } from "./import-documents.ts";
import { describeImport, listImports } from "./list-imports.ts";
import { recogniseFiles } from "./recognise-files.ts";
import {
  importDetailsView,
  importedDocumentView,
  importResultView,
  importRowView,
  refusedFileView,
} from "./view.ts";

const files = z
  .array(z.strictObject({ name: z.string().min(1).max(300), base64: z.base64() }))
  .min(1)
  .max(100);

export const recogniseInput = z.strictObject({ files });
export const importInput = z.strictObject({ files, basePolicyId: z.uuid().optional() });

export const importRouter = router({
  recognise: signedIn
    .input(recogniseInput)
    .output(z.array(z.union([refusedFileView, importedDocumentView])))
    .mutation(({ ctx, input }) => recogniseFiles(ctx, input)),
  apply: signedIn
    .input(importInput)
    .output(importResultView)
    .mutation(({ ctx, input }) => importDocuments(ctx, input)),
  list: signedIn
    .input(z.void())
    .output(z.array(importRowView))
    .query(({ ctx }) => listImports(ctx)),
  byId: signedIn
    .input(z.strictObject({ id: z.uuid() }))
    .output(importDetailsView)
    .query(({ ctx, input }) => describeImport(ctx, input)),
});
