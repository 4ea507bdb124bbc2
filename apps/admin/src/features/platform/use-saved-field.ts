import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { type ApiInputs, type ApiOutputs, useApi } from "../../shared/api.ts";
import { explainFieldProblem } from "../../shared/explain-field-problem.ts";
import { useFailureSentence } from "../../shared/failure.tsx";

type Input = ApiInputs["platform"]["saveField"];
type Platform = NonNullable<ApiOutputs["platform"]["bySlug"]>;

/**
 * Saves one field of a platform with the revision it was read at. After a lost race the next save is made against
 * the other person's revision: saving again is then a decision, not an accident.
 */
export function useSavedField(platform: Platform, field: Input["field"]) {
  const { t } = useTranslation("shared");
  const api = useApi();
  const queries = useQueryClient();
  const failureSentence = useFailureSentence();
  const save = useMutation(api.platform.saveField.mutationOptions());
  const [revision, setRevision] = useState(platform.revisions[field] ?? 0);
  const [problem, setProblem] = useState<string>();

  /** The revision that the value has now; undefined where it was not saved. */
  async function saveAt(value: Input["value"], at: number): Promise<number | undefined> {
    try {
      const input = { platformId: platform.id, field, value, revision: at };
      const result = await save.mutateAsync(input);
      setProblem(result.ok ? undefined : explain(result));
      if (result.ok) setRevision(result.revision);
      else if (result.code === "lost_race") setRevision(result.theirs.revision);
      if (!result.ok) return undefined;
      await queries.invalidateQueries();
      return result.revision;
    } catch (error) {
      setProblem(failureSentence(error));
      return undefined;
    }
  }

  return {
    problem,
    isSaving: save.isPending,
    async save(value: Input["value"]): Promise<boolean> {
      return (await saveAt(value, revision)) !== undefined;
    },
    /** Saves, and answers what takes it back, as long as nobody saved it again; undefined where it was not saved. */
    async saveWithUndo(value: Input["value"]): Promise<(() => void) | undefined> {
      const before = platform[field];
      const now = await saveAt(value, revision);
      return now === undefined ? undefined : () => void saveAt(before, now);
    },
  };

  function explain(result: Extract<ApiOutputs["platform"]["saveField"], { ok: false }>): string {
    switch (result.code) {
      case "invalid":
        return result.problems.map(({ code }) => explainFieldProblem(t, code)).join(" ");
      case "lost_race":
        return t("saving.lost_race", { by: result.theirs.by, theirs: textOf(result.theirs.value) });
      case "gone":
        return t("saving.gone");
    }
  }
}

function textOf(value: Input["value"]): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
