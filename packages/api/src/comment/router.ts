import { seeingSubject } from "../access/place.ts";
import { needing, router } from "../trpc.ts";
import {
  commentInput,
  commentThreadInput,
  countCommentsInput,
  listCommentsInput,
  writeCommentInput,
} from "./input.ts";
import { countComments, listCommentPeople, listComments } from "./list-comments.ts";
import { onPlace, seeingPlace } from "./reach-place.ts";
import { removeComment, restoreComment } from "./remove-comment.ts";
import { reopenThread, resolveThread } from "./resolve-thread.ts";
import {
  changedCommentView,
  commentListView,
  commentPeopleView,
  openThreadsView,
  writtenCommentView,
} from "./view.ts";
import { writeComment } from "./write-comment.ts";

export const commentRouter = router({
  list: needing("see", seeingPlace, listCommentsInput)
    .output(commentListView)
    .query(({ ctx, input }) => listComments(ctx, input)),
  count: needing("see", seeingSubject, countCommentsInput)
    .output(openThreadsView)
    .query(({ ctx, input }) => countComments(ctx, input)),
  people: needing("see", seeingPlace, listCommentsInput)
    .output(commentPeopleView)
    .query(({ ctx, input }) => listCommentPeople(ctx, input)),
  write: needing("comment", onPlace, writeCommentInput)
    .output(writtenCommentView)
    .mutation(({ ctx, input }) => writeComment(ctx, input)),
  resolve: needing("comment", onPlace, commentThreadInput)
    .output(changedCommentView)
    .mutation(({ ctx, input }) => resolveThread(ctx, input)),
  reopen: needing("comment", onPlace, commentThreadInput)
    .output(changedCommentView)
    .mutation(({ ctx, input }) => reopenThread(ctx, input)),
  remove: needing("comment", onPlace, commentInput)
    .output(changedCommentView)
    .mutation(({ ctx, input }) => removeComment(ctx, input)),
  restore: needing("comment", onPlace, commentInput)
    .output(changedCommentView)
    .mutation(({ ctx, input }) => restoreComment(ctx, input)),
});
