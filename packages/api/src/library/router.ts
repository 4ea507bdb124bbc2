import { onSubject, seeingSubject } from "../access/place.ts";
import { router, needing } from "../trpc.ts";
import { addLibraryRows } from "./add-library-rows.ts";
import { addLibraryRowsInput, listLibraryInput, takeBackRowsInput } from "./input.ts";
import { listLibrary } from "./list-library.ts";
import { takeBackRows } from "./take-back-rows.ts";
import { addedRowsView, libraryView, takenBackRowsView } from "./view.ts";

export const libraryRouter = router({
  list: needing("see", seeingSubject, listLibraryInput)
    .output(libraryView)
    .query(({ ctx, input }) => listLibrary(ctx, input)),
  addRows: needing("edit", onSubject, addLibraryRowsInput)
    .output(addedRowsView)
    .mutation(({ ctx, input }) => addLibraryRows(ctx, input)),
  takeBackRows: needing("edit", onSubject, takeBackRowsInput)
    .output(takenBackRowsView)
    .mutation(({ ctx, input }) => takeBackRows(ctx, input)),
});
