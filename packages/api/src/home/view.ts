import { ruleIdSchema, severitySchema } from "@cookiedesk/domain/check/finding";
import { z } from "zod";

import { instantView } from "../view.ts";

const ownDraftView = z.object({
  kind: z.enum(["platform", "base"]),
  /** The slug of a platform, the key of a base. */
  key: z.string(),
  name: z.string(),
  editedAt: instantView,
});

export const homeView = z.object({
  /** Whether there is anything at all. */
  platforms: z.int(),
  /** Drafts that the caller edited lately and that say something else than what is live. */
  drafts: z.object({ platforms: z.int(), rows: z.array(ownDraftView) }),
  /** Publications that have not reached the public site a minute after they were made. */
  late: z.object({
    count: z.int(),
    rows: z.array(
      z.object({ slug: z.string(), name: z.string(), number: z.int(), publishedAt: instantView }),
    ),
  }),
  /** Platforms whose policy is to be looked at again by now. */
  reviewDue: z.int(),
  /** Base → how many drafts are made from which of its versions, the newest first; null: from none yet. */
  bases: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      newest: z.int().nullable(),
      versions: z.array(z.object({ version: z.int().nullable(), drafts: z.int() })),
    }),
  ),
});
export type Home = z.infer<typeof homeView>;

export const homeChecksView = z.object({
  /** Language → how many platforms lack something in it, the most first. */
  missing: z.array(z.object({ locale: z.string(), platforms: z.int() })),
  /** Rule → in how many platforms' drafts it finds something, the worst first. */
  rules: z.array(z.object({ rule: ruleIdSchema, severity: severitySchema, platforms: z.int() })),
});
export type HomeChecks = z.infer<typeof homeChecksView>;
