import { onSubject } from "../access/place.ts";
import { needing, router, stranger } from "../trpc.ts";
import { endPreviewLink } from "./end-preview-link.ts";
import {
  endPreviewLinkInput,
  listPreviewLinksInput,
  makePreviewLinkInput,
  openPreviewLinkInput,
} from "./input.ts";
import { listPreviewLinks } from "./list-preview-links.ts";
import { makePreviewLink } from "./make-preview-link.ts";
import { openPreviewLink } from "./open-preview-link.ts";
import {
  endedPreviewLinkView,
  madePreviewLinkView,
  previewLinksView,
  sharedDraftView,
} from "./view.ts";

export const previewLinkRouter = router({
  list: needing("share", onSubject, listPreviewLinksInput)
    .output(previewLinksView)
    .query(({ ctx, input }) => listPreviewLinks(ctx, input)),
  make: needing("share", onSubject, makePreviewLinkInput)
    .output(madePreviewLinkView)
    .mutation(({ ctx, input }) => makePreviewLink(ctx, input)),
  end: needing("share", onSubject, endPreviewLinkInput)
    .output(endedPreviewLinkView)
    .mutation(({ ctx, input }) => endPreviewLink(ctx, input)),
  // For whoever has the link: a lawyer has no account.
  open: stranger
    .input(openPreviewLinkInput)
    .output(sharedDraftView.nullable())
    .query(({ ctx, input }) => openPreviewLink(ctx, input)),
});
