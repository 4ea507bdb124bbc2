import { everywhere } from "../access/place.ts";
import { z } from "zod";

import { router, needing } from "../trpc.ts";
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
  recognise: needing("edit", everywhere, recogniseInput)
    .output(z.array(z.union([refusedFileView, importedDocumentView])))
    .mutation(({ ctx, input }) => recogniseFiles(ctx, input)),
  makeDrafts: needing("edit", everywhere, importInput)
    .output(importResultView)
    .mutation(({ ctx, input }) => importDocuments(ctx, input)),
  list: needing("see", everywhere, z.void())
    .output(z.array(importRowView))
    .query(({ ctx }) => listImports(ctx)),
  byId: needing("see", everywhere, importIdInput)
    .output(importDetailsView)
    .query(({ ctx, input }) => describeImport(ctx, input)),
});
