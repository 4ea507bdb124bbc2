import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { type ApiInputs, useApi } from "../../shared/api.ts";
import { useFailureSentence } from "../../shared/failure.tsx";
import { useToasts } from "../../shared/undo/toasts.ts";

type Decisions = ApiInputs["conflict"]["settle"]["decisions"];

/** Decides conflicts at once and takes the decision back, and says what became of either. */
export function useSettle(basePolicyId: string) {
  const { t } = useTranslation("conflict");
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const failure = useFailureSentence();
  const refresh = () => queries.invalidateQueries();

  const undo = useMutation(api.conflict.undo.mutationOptions({ onSuccess: refresh }));
  const settle = useMutation(
    api.conflict.settle.mutationOptions({
      onSuccess: async ({ entry, settled }) => {
        if (settled > 0)
          toasts.show({
            text: t("settled", { count: settled }),
            undo: () => undo.mutate({ entry }),
          });
        await refresh();
      },
    }),
  );

  const error = settle.error ?? undo.error;
  return {
    decide(decisions: Decisions) {
      undo.reset();
      settle.mutate({ basePolicyId, decisions });
    },
    isBusy: settle.isPending || undo.isPending,
    settled: undo.data === undefined ? settle.data : undefined,
    undone: undo.data,
    problem: error === null ? undefined : failure(error),
  };
}
