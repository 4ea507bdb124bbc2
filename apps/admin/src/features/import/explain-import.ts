import type { TFunction } from "i18next";

import type { ApiOutputs } from "../../shared/api.ts";

type Recognised = ApiOutputs["import"]["recognise"][number];
export type ImportedDocument = Exclude<Recognised, { error: unknown }>;
export type RefusedFile = Extract<Recognised, { error: unknown }>;
type WarningCode = ImportedDocument["warnings"][number]["code"];

/** Whether a file could not be read as a policy. */
export function isRefused(result: Recognised): result is RefusedFile {
  return "error" in result;
}

/** Why a file is not read as a policy, and what could be done. A code that the catalogue lacks does not compile. */
export function explainRefusal(t: TFunction<"import">, code: RefusedFile["error"]["code"]): string {
  return t(`refusal.${code}`);
}

/** What a person should look at. A code that the catalogue lacks does not compile. */
export function explainWarning(t: TFunction<"import">, code: WarningCode): string {
  return t(`warning.${code}`);
}
