import type { FieldValues, Path, UseFormSetError } from "react-hook-form";
import { useTranslation } from "react-i18next";

import { explainFieldProblem } from "./explain-field-problem.ts";
import { useFailureSentence } from "./failure.tsx";

/** Says at each field why the server refused it, and at the form's foot what belongs to no field. */
export function useFormProblems<Fields extends FieldValues>(
  setError: UseFormSetError<Fields>,
  names: readonly Path<Fields>[],
) {
  const { t } = useTranslation("shared");
  const failureSentence = useFailureSentence();
  return {
    refused(problems: readonly { readonly field: string; readonly code: string }[]) {
      for (const { field, code } of problems) {
        const known = names.find((name) => name === field) ?? "root";
        setError(known, { message: explainFieldProblem(t, code) });
      }
    },
    failed(error: unknown) {
      setError("root", { message: failureSentence(error) });
    },
  };
}
