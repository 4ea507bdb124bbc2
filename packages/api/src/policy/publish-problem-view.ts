import { localeSchema } from "@cookiedesk/domain/locale";
import type { PublishProblem } from "@cookiedesk/domain/policy/publish";
import { z } from "zod";

import { findingView } from "../finding-view.ts";
import { approvalProblemViews } from "../review/approval-view.ts";
import { conflictView } from "../view.ts";

/** What keeps a draft from being published and from being submitted. */
export const blockingProblemViews = [
  z.object({ code: z.literal("no_live_locale") }),
  z.object({ code: z.literal("no_base_version") }),
  z.object({ code: z.literal("archived") }),
  z.object({ code: z.literal("edited_meanwhile"), reviewed: z.string(), current: z.string() }),
  z.object({ code: z.literal("nothing_new"), number: z.int() }),
  z.object({ code: z.literal("findings"), errors: z.array(findingView).readonly() }),
  z.object({ code: z.literal("anchor_moved"), conflicts: z.array(conflictView).readonly() }),
  z.object({ code: z.literal("words_missing"), locales: z.array(localeSchema).readonly() }),
] as const;

/** A reason not to publish a draft now. */
export const publishProblemView = z.discriminatedUnion("code", [
  ...blockingProblemViews,
  ...approvalProblemViews,
  z.object({ code: z.literal("warnings"), warnings: z.array(findingView).readonly() }),
]);
export type PublishProblemView = z.infer<typeof publishProblemView>;
/** Every problem of the decision has its place in the view. */
type Shown =
  Exclude<PublishProblem["code"], PublishProblemView["code"]> extends never ? true : never;
true satisfies Shown;
