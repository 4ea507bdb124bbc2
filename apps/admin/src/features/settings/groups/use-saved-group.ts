import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { ApiOutputs } from "../../../shared/api.ts";
import { explainFieldProblem } from "../../../shared/explain-field-problem.ts";
import { useFailureSentence } from "../../../shared/failure.tsx";

type Saved = ApiOutputs["group"]["create"];

/** Saves a group and loads the lists again; says what is wrong with its name. */
export function useSavedGroup() {
  const { t } = useTranslation("shared");
  const queries = useQueryClient();
  const failureSentence = useFailureSentence();
  const [problem, setProblem] = useState<string>();
  return {
    problem,
    failed: (error: unknown) => setProblem(failureSentence(error)),
    async send(request: Promise<Saved>): Promise<boolean> {
      try {
        const result = await request;
        setProblem(
          result.ok
            ? undefined
            : result.problems.map(({ code }) => explainFieldProblem(t, code)).join(" "),
        );
        if (result.ok) await queries.invalidateQueries();
        return result.ok;
      } catch (error) {
        setProblem(failureSentence(error));
        return false;
      }
    },
  };
}
