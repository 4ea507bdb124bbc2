import {
  type Condition,
  conditionSchema,
  deepestCondition,
} from "@cookiedesk/domain/platform/condition";
import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { FormDialog } from "../../../shared/form-dialog.tsx";
import classes from "./condition-editor.module.css";
import { ConditionOutcome } from "./condition-outcome.tsx";
import { ConditionTree, newQuestion } from "./condition-tree.tsx";
import { useFactChoices } from "./use-fact-choices.ts";

interface ConditionDialogProps {
  /** What is shown on a condition: a row by its names, a section by its heading. */
  part: string;
  condition: Condition | null;
  onChosen: (condition: Condition | null) => void;
  onClose: () => void;
}

/** Builds when a part is shown, out of facts; says in words what it means while it is built. */
export default function ConditionDialog({
  part,
  condition,
  onChosen,
  onClose,
}: ConditionDialogProps) {
  const { t } = useTranslation("editor");
  const [built, setBuilt] = useState(condition);
  const [isRefused, setRefused] = useState(false);
  const choices = useFactChoices();
  const read = conditionSchema.nullable().safeParse(built);

  const change = (next: Condition | null) => {
    setBuilt(next);
    setRefused(false);
  };
  const submit = async () => {
    setRefused(!read.success);
    if (!read.success) return;
    onChosen(read.data);
    onClose();
  };

  return (
    <FormDialog
      title={t("condition.title", { part })}
      act={t("condition.act")}
      isSending={false}
      problem={isRefused ? t("condition.incomplete") : undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <NativeSelect
        label={t("condition.when")}
        data-autofocus
        value={built === null ? "always" : "if"}
        onChange={(event) => change(event.currentTarget.value === "always" ? null : newQuestion)}
        data={[
          { value: "always", label: t("condition.always") },
          { value: "if", label: t("condition.if") },
        ]}
      />
      {built === null ? null : (
        <div className={classes["tree"]}>
          <ConditionTree
            condition={built}
            levels={deepestCondition}
            choices={choices}
            onChange={change}
          />
        </div>
      )}
      {read.success ? <ConditionOutcome condition={read.data} /> : null}
    </FormDialog>
  );
}
