import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useFailureSentence } from "../../../shared/failure.tsx";

export interface SelectionChanged {
  readonly ok: false;
  readonly code: "selection_changed";
  readonly count: number;
}

type Answer = { readonly ok: true } | SelectionChanged;
type DoneOf<Some extends Answer> = Extract<Some, { ok: true }>;

/** Does something to a selection and loads what that changed; says why where it was not done. */
export function useSelectionAct() {
  const { t, i18n } = useTranslation("platform");
  const queries = useQueryClient();
  const failureSentence = useFailureSentence();
  const [problem, setProblem] = useState<string>();
  const [isSending, setSending] = useState(false);

  return {
    problem,
    isSending,
    /** The answer where it was done; null where it was not. */
    async send<Some extends Answer>(request: Promise<Some>): Promise<DoneOf<Some> | null> {
      setSending(true);
      try {
        const result = await request;
        if (isDone(result)) {
          setProblem(undefined);
          await queries.invalidateQueries();
          return result;
        }
        if (!result.ok) {
          const number = new Intl.NumberFormat(i18n.language).format(result.count);
          setProblem(t("bulk.changed", { count: result.count, number }));
          await queries.invalidateQueries();
        }
        return null;
      } catch (error) {
        setProblem(failureSentence(error));
        return null;
      } finally {
        setSending(false);
      }
    },
  };
}

function isDone<Some extends Answer>(answer: Some): answer is DoneOf<Some> {
  return answer.ok;
}
