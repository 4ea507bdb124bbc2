import type { MovedPart } from "@cookiedesk/domain/review/moved-parts";
import { z } from "zod";

/** A part of a draft that is no longer what was submitted. */
export const movedPartView = z.object({
  kind: z.enum(["policy", "section", "cookie", "category", "platform", "locale"]),
  key: z.string(),
  name: z.string(),
  change: z.enum(["changed", "added", "removed", "moved"]),
  locales: z.array(z.string()).readonly(),
}) satisfies z.ZodType<MovedPart, unknown>;
