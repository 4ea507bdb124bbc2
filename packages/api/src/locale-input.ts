import { z } from "zod";

/** A locale as a person typed it: refused as a value, at its field, where it names no language. */
export const typedLocale = z.string().max(100);

export const localeResultView = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true) }),
  z.object({
    ok: z.literal(false),
    code: z.enum(["unknown_locale", "is_default", "words_missing", "last_live"]),
  }),
]);
export type LocaleResult = z.infer<typeof localeResultView>;
