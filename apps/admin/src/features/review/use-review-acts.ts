import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { useFailureSentence } from "../../shared/failure.tsx";
import { useToasts } from "../../shared/undo/toasts.ts";

/** Deciding on a review, taking it on and taking it back. What came of it is told; what was refused is kept as `problem`. */
export function useReviewActs({ id, contentHash, assignee }: ApiOutputs["review"]["byId"]) {
  const { t } = useTranslation("review");
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const failureSentence = useFailureSentence();
  const [problem, setProblem] = useState<string>();
  const approve = useMutation(api.review.approve.mutationOptions());
  const requestChanges = useMutation(api.review.requestChanges.mutationOptions());
  const assign = useMutation(api.review.assign.mutationOptions());
  const withdraw = useMutation(api.review.withdraw.mutationOptions());

  /** Does it, says what came of it, and looks again. True where it was done. */
  const act = async (call: () => Promise<Outcome>): Promise<boolean> => {
    setProblem(undefined);
    try {
      const { ok, text } = await call();
      if (ok) toasts.show({ text });
      else setProblem(text);
      await queries.invalidateQueries();
      return ok;
    } catch (error) {
      setProblem(failureSentence(error));
      return false;
    }
  };

  return {
    problem,
    isSending: [approve, requestChanges, assign, withdraw].some(({ isPending }) => isPending),
    approve: () =>
      act(async () => {
        const result = await approve.mutateAsync({ reviewId: id, contentHash });
        if (!result.ok) return { ok: false, text: t(`refused.${result.code}`) };
        const { state, given, needed } = result;
        return {
          ok: true,
          text: t(state === "approved" ? "done.approved" : "done.approvedOf", { given, needed }),
        };
      }),
    requestChanges: (reason: string) =>
      act(async () => {
        const result = await requestChanges.mutateAsync({ reviewId: id, contentHash, reason });
        if (!result.ok) return { ok: false, text: t(`refused.${result.code}`) };
        return { ok: true, text: t("done.changesRequested") };
      }),
    assign: (personId: string | null) =>
      act(async () => {
        const seen = assignee?.id ?? null;
        const result = await assign.mutateAsync({ reviewId: id, personId, seen });
        const name = result.assignee?.name ?? t("assign.nobodyShort");
        if (!result.ok) return { ok: false, text: t(`refused.${result.code}`, { name }) };
        return {
          ok: true,
          text: t(personId === null ? "done.released" : "done.assigned", { name }),
        };
      }),
    withdraw: () =>
      act(async () => {
        const result = await withdraw.mutateAsync({ reviewId: id });
        if (!result.ok) return { ok: false, text: t(`denial.${result.code}`) };
        return { ok: true, text: t("done.withdrawn") };
      }),
  };
}

export type ReviewActs = ReturnType<typeof useReviewActs>;

interface Outcome {
  readonly ok: boolean;
  readonly text: string;
}
