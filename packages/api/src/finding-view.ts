import type { Finding } from "@cookiedesk/domain/check/finding";
import { localeSchema } from "@cookiedesk/domain/locale";
import { partRefSchema } from "@cookiedesk/domain/policy/policy-field";
import { z } from "zod";

const found = {
  severity: z.enum(["error", "warning", "hint"]),
  place: z.object({
    part: partRefSchema,
    field: z.string().nullable(),
    locale: localeSchema.nullable(),
  }),
  evidence: z.string().nullable(),
};

/** A finding as the checks give it: its code with the facts that its sentence needs. */
export const findingView = z.union([
  z.object({ rule: z.literal("D1"), code: z.enum(["retention_missing"]), ...found }),
  z.object({
    rule: z.literal("D2"),
    code: z.enum(["party_missing", "third_party_without_provider"]),
    ...found,
  }),
  z.object({
    rule: z.literal("D3"),
    code: z.enum(["untranslated", "provider_missing", "category_missing", "category_untranslated"]),
    ...found,
  }),
  z.object({
    rule: z.literal("D4"),
    code: z.enum(["untranslated", "empty_section", "cookies_part_missing"]),
    ...found,
  }),
  z.object({
    rule: z.literal("D5"),
    code: z.enum(["other_language"]),
    looksLike: z.string(),
    ...found,
  }),
  z.object({ rule: z.literal("D16"), code: z.enum(["own_address_missing"]), ...found }),
  z.object({
    rule: z.literal("D16"),
    code: z.enum(["other_address"]),
    address: z.string(),
    ...found,
  }),
  z.object({
    rule: z.literal("D17"),
    code: z.enum(["two_categories", "two_retentions"]),
    name: z.string(),
    ...found,
  }),
  z.object({
    rule: z.literal("D19"),
    code: z.enum(["choice_cookie_missing", "choice_cookie_not_necessary"]),
    ...found,
  }),
  z.object({
    rule: z.literal("D27"),
    code: z.enum(["unknown_placeholder", "to_be_filled", "escape", "cut_word", "brand_spelling"]),
    ...found,
  }),
]) satisfies z.ZodType<Finding, unknown>;
