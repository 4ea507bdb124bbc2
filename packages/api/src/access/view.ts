import type { Act } from "@cookiedesk/domain/access/act";
import type { Denial } from "@cookiedesk/domain/access/may";
import { roleSchema } from "@cookiedesk/domain/access/role-schema";
import { localeSchema } from "@cookiedesk/domain/locale";
import { z } from "zod";

/** Why somebody may not do something. */
export const denialView = z.discriminatedUnion("code", [
  z.object({
    code: z.enum(["role_needed", "not_everywhere", "not_this_platform"]),
    role: roleSchema,
  }),
  z.object({ code: z.literal("not_this_language"), locale: localeSchema }),
]) satisfies z.ZodType<Denial>;
const orNone = denialView.nullable();

/** Every act, with the reason why the caller may not do it there; null: they may. */
export const ownDenialsView = z.object({
  see: orNone,
  translate: orNone,
  comment: orNone,
  edit: orNone,
  submit: orNone,
  publish: orNone,
  share: orNone,
  review: orNone,
  override: orNone,
  administer: orNone,
  audit: orNone,
} satisfies Record<Act, unknown>);
export type OwnDenials = z.infer<typeof ownDenialsView>;
