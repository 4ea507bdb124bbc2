import { z } from "zod";

import { router, signedIn } from "../trpc.ts";
import { importDocuments } from "./import-documents.ts";
import { importIdInput, importInput, recogniseInput } from "./input.ts";
import { describeImport, listImports } from "./list-imports.ts";
import { recogniseFiles } from "./recognise-files.ts";
import {
  importDetailsView,
  importedDocumentView,
  importResultView,
  importRowView,
  refusedFileView,
} from "./view.ts";

export const importRouter = router({
  recognise: signedIn
    .input(recogniseInput)
    .output(z.array(z.union([refusedFileView, importedDocumentView])))
    .mutation(({ ctx, input }) => recogniseFiles(ctx, input)),
  makeDrafts: signedIn
    .input(importInput)
    .output(importResultView)
    .mutation(({ ctx, input }) => importDocuments(ctx, input)),
  list: signedIn
    .input(z.void())
    .output(z.array(importRowView))
    .query(({ ctx }) => listImports(ctx)),
  byId: signedIn
    .input(importIdInput)
    .output(importDetailsView)
    .query(({ ctx, input }) => describeImport(ctx, input)),
});
