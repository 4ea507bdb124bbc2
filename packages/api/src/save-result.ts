import { z } from "zod";

import { instantView, jsonView } from "./view.ts";

/** What became of saving one field. */
export const saveResultView = z.union([
  /** `unchanged`: it said so already; no revision was made. `editRevision` counts all edits of the subject. */
  z.object({
    ok: z.literal(true),
    revision: z.int(),
    unchanged: z.boolean(),
    editRevision: z.int(),
  }),
  /** Somebody saved the field first: both values, nothing was written. */
  z.object({
    ok: z.literal(false),
    code: z.literal("lost_race"),
    mine: jsonView,
    theirs: z.object({ value: jsonView, revision: z.int(), by: z.string(), at: instantView }),
  }),
  z.object({
    ok: z.literal(false),
    code: z.literal("invalid"),
    problems: z.array(
      z.object({
        code: z.string(),
        path: z.string().optional(),
        line: z.int().optional(),
        excerpt: z.string().optional(),
      }),
    ),
  }),
  /** The part, or the platform, is not there any more. */
  z.object({ ok: z.literal(false), code: z.literal("gone") }),
]);
export type SaveResult = z.infer<typeof saveResultView>;
export type SaveProblem = Extract<SaveResult, { code: "invalid" }>["problems"][number];
