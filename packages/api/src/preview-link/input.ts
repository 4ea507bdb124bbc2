import { z } from "zod";

import { subjectView } from "../policy/view.ts";
import { storableText } from "../storable-text.ts";

export const listPreviewLinksInput = z.strictObject({ subject: subjectView });
export type ListPreviewLinksInput = z.infer<typeof listPreviewLinksInput>;

export const makePreviewLinkInput = z.strictObject({
  subject: subjectView,
  /** Whom it is for, so that whoever sees the list knows which one to end. */
  label: storableText(200).trim().min(1, { error: "empty" }),
  days: z.int().min(1).max(30),
});
export type MakePreviewLinkInput = z.infer<typeof makePreviewLinkInput>;

export const endPreviewLinkInput = z.strictObject({ subject: subjectView, id: z.uuid() });
export type EndPreviewLinkInput = z.infer<typeof endPreviewLinkInput>;

export const openPreviewLinkInput = z.strictObject({ token: z.string().max(200) });
export type OpenPreviewLinkInput = z.infer<typeof openPreviewLinkInput>;
