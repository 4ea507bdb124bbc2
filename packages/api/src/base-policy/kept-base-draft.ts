import { localeSchema } from "@cookiedesk/domain/locale";
import {
  type BasePolicyContent,
  policyContentSchema,
} from "@cookiedesk/domain/policy/policy-content";
import { z } from "zod";

import type { BaseDraft } from "../policy/load-draft.ts";

/** All that a base's draft is made of: what restoring writes, and what the history keeps of the draft that it wrote over. */
export const keptBaseDraftSchema = z.strictObject({
  locales: z.array(z.strictObject({ locale: localeSchema, live: z.boolean() })).readonly(),
  ...policyContentSchema.shape,
});
export type KeptBaseDraft = z.infer<typeof keptBaseDraftSchema>;

/** The field under which the history of edits keeps a restoring: before, the draft that it wrote over. */
export const baseRestoredField = "base_restored";

/** After: which version it brought back, and how many edits there were with it. None more, and it can be undone. */
export const baseRestoringSchema = z.object({ version: z.int(), edits: z.int() });

/** A base's draft as it stands, its locales in preparation too. */
export function toKeptBaseDraft({ base, whole }: BaseDraft): KeptBaseDraft {
  return keptBaseDraftSchema.parse({
    locales: base.locales.map(({ locale, live }) => ({ locale, live })),
    title: whole.title,
    sections: whole.sections,
    cookies: whole.cookies,
  });
}

/** A version as the draft that it would be again: its locales are live, those that it lacks are in preparation. */
export function toRestoredBaseDraft(
  { base }: BaseDraft,
  { locales, title, sections, cookies }: BasePolicyContent,
): KeptBaseDraft {
  const others = base.locales.filter(({ locale }) => !locales.some((live) => live === locale));
  return keptBaseDraftSchema.parse({
    locales: [
      ...locales.map((locale) => ({ locale, live: true })),
      ...others.map(({ locale }) => ({ locale, live: false })),
    ],
    title,
    sections,
    cookies,
  });
}
