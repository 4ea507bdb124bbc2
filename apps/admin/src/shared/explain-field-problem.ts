import type { TFunction } from "i18next";

const known = [
  "empty",
  "too_long",
  "too_short",
  "breached",
  "control_characters",
  "invalid_slug",
  "reserved_slug",
  "slug_taken",
  "url_taken",
  "name_taken",
  "address_is_published",
  "no_scheme",
  "not_a_host",
  "host_with_path",
  "unknown_locale",
  "locale_exists",
  "is_default",
  "words_missing",
  "invalid_email",
  "invalid_token",
  "zero",
  "not_a_whole_number",
  "invalid_cookie_name",
  "name_twice",
  "invalid_domain",
  "unknown_country",
  "not_a_page",
] as const;

/** What is wrong with a field, and what to do. The server's codes are open: one that has no sentence is shown itself. */
export function explainFieldProblem(t: TFunction<"shared">, code: string): string {
  const key = known.find((one) => one === code);
  return key === undefined ? t("problem.other", { code }) : t(`problem.${key}`);
}
