import { z } from "zod";

import { localeSchema } from "../locale.ts";
import { partRefSchema } from "../policy/policy-field.ts";
import { jurisdictionSchema } from "./jurisdiction.ts";

export const severitySchema = z.enum(["error", "warning", "hint"]);
export type Severity = z.infer<typeof severitySchema>;

/** Where a finding is: the field that a person would change. */
export const placeSchema = z.object({
  part: partRefSchema,
  field: z.string().nullable(),
  locale: localeSchema.nullable(),
});
export type Place = Readonly<z.infer<typeof placeSchema>>;

/** What the rows of a table, or its prose, may be for besides making the page work. */
export const judgedPurposeSchema = z.enum(["statistics", "marketing"]);
export type JudgedPurpose = z.infer<typeof judgedPurposeSchema>;

function findingOf<const Rule extends string, const Codes extends readonly [string, ...string[]]>(
  rule: Rule,
  codes: Codes,
) {
  return z.object({
    rule: z.literal(rule),
    code: z.enum(codes),
    severity: severitySchema,
    place: placeSchema,
    /** The text that gave it away, as it stands in the field. */
    evidence: z.string().nullable(),
    /** Who asks for it, where it is more than every jurisdiction of the Union asks. */
    jurisdiction: jurisdictionSchema.optional(),
  });
}

/**
 * One result of the checks: what each rule can find, with the facts that its sentence needs. The words belong to the
 * back office's catalogue. The ids D18, D20, D21, D24 and D25 are kept for rules that need a scanner or a banner.
 */
export const findingSchema = z.union([
  findingOf("D1", ["retention_missing"]),
  findingOf("D2", ["party_missing", "third_party_without_provider"]),
  findingOf("D3", [
    "untranslated",
    "provider_missing",
    "category_missing",
    "category_untranslated",
  ]),
  findingOf("D4", ["untranslated", "empty_section", "cookies_part_missing"]),
  findingOf("D5", ["other_language"]).extend({ looksLike: z.string() }),
  findingOf("D6", ["page_in_other_language"]).extend({ language: z.string() }),
  findingOf("D7", ["choice_kept_long"]).extend({ months: z.number() }),
  findingOf("D8", ["audience_cookie_lives_long", "audience_data_kept_long"]).extend({
    months: z.number(),
  }),
  findingOf("D9", ["never_necessary"]).extend({ tool: z.string() }),
  findingOf("D10", ["purpose_without_row", "row_without_purpose"]).extend({
    purpose: judgedPurposeSchema,
  }),
  findingOf("D11", ["browsing_on_accepts"]),
  findingOf("D12", ["anonymous_without_conditions"]),
  findingOf("D13", ["withdrawal_missing"]),
  findingOf("D14", ["third_party_without_page", "partners_not_listed"]),
  findingOf("D15", ["transfer_not_told"]).extend({ provider: z.string(), country: z.string() }),
  findingOf("D15", ["dead_instrument"]),
  findingOf("D16", ["own_address_missing"]),
  findingOf("D16", ["other_address"]).extend({ address: z.string() }),
  findingOf("D17", ["two_categories", "two_retentions"]).extend({ name: z.string() }),
  findingOf("D19", ["choice_cookie_missing", "choice_cookie_not_necessary"]),
  findingOf("D22", ["render_missing", "leaf_missing"]).extend({ number: z.number() }),
  findingOf("D23", ["privacy_control_missing"]),
  findingOf("D26", ["wildcard_unexplained"]).extend({ name: z.string() }),
  findingOf("D27", ["unknown_placeholder", "to_be_filled", "escape", "cut_word", "brand_spelling"]),
  findingOf("D28", ["row_against_facts", "fact_without_row"]).extend({ fact: z.string() }),
  findingOf("D29", [
    "row_added",
    "purpose_changed",
    "third_party_added",
    "category_changed",
    "retention_changed",
  ]),
  findingOf("D30", ["duration_in_prose"]),
]);
export type Finding = z.infer<typeof findingSchema>;
export type RuleId = Finding["rule"];
/** A rule by its id. */
export const ruleIdSchema = z.enum(findingSchema.options.map(({ shape }) => shape.rule.value));

/** What a rule finds, before a jurisdiction says how much it weighs. */
export type Found = Finding extends infer One
  ? One extends Finding
    ? Omit<One, "severity" | "jurisdiction">
    : never
  : never;

/** Tells which language a text is written in, as a BCP 47 language; null where it cannot tell. Passed in, because it needs loading. */
export type DetectLanguage = (text: string) => string | null;
