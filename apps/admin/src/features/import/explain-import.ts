import type { TFunction } from "i18next";

import type { ApiOutputs } from "../../shared/api.ts";

type Recognised = ApiOutputs["import"]["recognise"][number];
export type ImportedDocument = Exclude<Recognised, { error: unknown }>;
export type RefusedFile = Extract<Recognised, { error: unknown }>;
type WarningCode = ImportedDocument["warnings"][number]["code"];

export function isRefused(result: Recognised): result is RefusedFile {
  return "error" in result;
}

const refusals = ["empty", "binary", "too_large", "no_policy", "unsupported_format"] as const;

/** Why a file is not read as a policy, and what could be done. */
export function explainRefusal(t: TFunction<"import">, code: string): string {
  const known = refusals.find((one) => one === code);
  return known === undefined ? t("refusal.other", { code }) : t(`refusal.${known}`);
}

/** What a person should look at. A code that the catalogue lacks does not compile. */
export function explainWarning(t: TFunction<"import">, code: WarningCode): string {
  return t(`warning.${code}`);
}
