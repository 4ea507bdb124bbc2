import { Button, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { type ApiOutputs, useApi } from "../../shared/api.ts";
import { explainFieldProblem } from "../../shared/explain-field-problem.ts";
import { useFailureSentence } from "../../shared/failure.tsx";
import classes from "./base-policy.module.css";

type Refused = Extract<ApiOutputs["basePolicy"]["rename"], { ok: false }>;

/** What the base is called. Its address stays what it was. */
export function BaseNameForm({ base }: { base: NonNullable<ApiOutputs["basePolicy"]["byKey"]> }) {
  const { t } = useTranslation("base-policy");
  const { t: shared } = useTranslation("shared");
  const api = useApi();
  const queries = useQueryClient();
  const failureSentence = useFailureSentence();
  const rename = useMutation(api.basePolicy.rename.mutationOptions());
  const [typed, setTyped] = useState(base.name);
  const [problem, setProblem] = useState<string>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const result = await rename.mutateAsync({
        basePolicyId: base.id,
        name: typed,
        revision: base.nameRevision,
      });
      setProblem(result.ok ? undefined : explain(result));
      await queries.invalidateQueries();
    } catch (error) {
      setProblem(failureSentence(error));
    }
  };
  const explain = (refused: Refused): string => {
    switch (refused.code) {
      case "invalid":
        return refused.problems.map(({ code }) => explainFieldProblem(shared, code)).join(" ");
      case "lost_race": {
        const { value, by } = refused.theirs;
        return shared("saving.lost_race", { by, theirs: typeof value === "string" ? value : "" });
      }
      case "gone":
        return shared("saving.gone");
    }
  };

  return (
    <form className={classes["add"]} onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t("new.name")}
        value={typed}
        error={problem}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" loading={rename.isPending} disabled={typed.trim() === base.name}>
        {t("page.rename")}
      </Button>
    </form>
  );
}
