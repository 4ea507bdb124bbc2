import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { type ApiInputs, type ApiOutputs, useApi } from "../../shared/api.ts";
import { useFailureSentence } from "../../shared/failure.tsx";
import { useToasts } from "../../shared/undo/toasts.ts";

type Groups = ApiOutputs["fix"]["preview"]["groups"];

/** Makes the chosen changes and takes them back, and says what became of them. */
export function useFix(rule: ApiInputs["fix"]["make"]["rule"]) {
  const { t } = useTranslation("fix");
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const failure = useFailureSentence();
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState<string>();
  const made = useMutation(api.fix.make.mutationOptions());
  const undone = useMutation(api.fix.undo.mutationOptions());

  const takeBack = async (places: ApiInputs["fix"]["undo"]["places"]) => {
    const result = await undone.mutateAsync({ places });
    setOutcome(t("takenBack", { count: result.made.length }));
    await queries.invalidateQueries();
  };

  const make = async (groups: Groups) => {
    const names = new Map(
      groups.flatMap(({ places }) => places.map(({ subject, name }) => [subject.id, name])),
    );
    const places = groups.flatMap(({ after, places: ofGroup }) =>
      ofGroup.map(({ name: _name, slug: _slug, ...place }) => ({ ...place, value: after })),
    );
    const result = await made.mutateAsync({ rule, places });
    setSkipped([...new Set(result.skipped.map(({ subject }) => names.get(subject.id) ?? ""))]);
    const sentence = t("made", { count: result.made.length });
    setOutcome(
      result.skipped.length === 0
        ? sentence
        : `${sentence} ${t("skipped", { count: result.skipped.length })}`,
    );
    if (result.made.length > 0)
      toasts.show({
        text: sentence,
        undo: () => void takeBack(result.made).catch(() => undefined),
      });
    await queries.invalidateQueries();
  };

  const error = made.error ?? undone.error;
  return {
    outcome,
    skipped,
    problem: error === null ? undefined : failure(error),
    isMaking: made.isPending || undone.isPending,
    // A failure is shown as `problem`.
    make: (groups: Groups) => void make(groups).catch(() => undefined),
  };
}
