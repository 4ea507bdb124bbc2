import { router, signedIn } from "../trpc.ts";
import { addLibraryRows } from "./add-library-rows.ts";
import { addLibraryRowsInput, listLibraryInput, takeBackRowsInput } from "./input.ts";
import { listLibrary } from "./list-library.ts";
import { takeBackRows } from "./take-back-rows.ts";
import { addedRowsView, libraryView, takenBackRowsView } from "./view.ts";

export const libraryRouter = router({
  list: signedIn
    .input(listLibraryInput)
    .output(libraryView)
    .query(({ ctx, input }) => listLibrary(ctx, input)),
  addRows: signedIn
    .input(addLibraryRowsInput)
    .output(addedRowsView)
    .mutation(({ ctx, input }) => addLibraryRows(ctx, input)),
  takeBackRows: signedIn
    .input(takeBackRowsInput)
    .output(takenBackRowsView)
    .mutation(({ ctx, input }) => takeBackRows(ctx, input)),
});
