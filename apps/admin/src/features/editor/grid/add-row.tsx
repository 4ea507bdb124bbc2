import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { explainFieldProblem } from "../../../shared/explain-field-problem.ts";
import { useFailureSentence } from "../../../shared/failure.tsx";
import { usePartActs } from "../use-part-acts.ts";
import classes from "./cookie-table.module.css";
import { readNames } from "./read-cell.ts";

/** A new row begins with the cookie's names; the rest is written in its cells. */
export function AddRow({
  onClose,
  onAdded,
}: {
  onClose: () => void;
  onAdded: (key: string) => void;
}) {
  const { t } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const acts = usePartActs();
  const failure = useFailureSentence();
  const [names, setNames] = useState("");
  const [problem, setProblem] = useState<string | null>(null);

  async function add() {
    try {
      const added = await acts.addCookie(readNames(names));
      if ("key" in added) onAdded(added.key);
      else setProblem(explainFieldProblem(shared, added.code));
    } catch (fault) {
      setProblem(failure(fault));
    }
  }

  return (
    <form
      className={classes["add"]}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <TextInput
        label={t("grid.newNames")}
        description={t("grid.namesHint")}
        autoFocus
        dir="ltr"
        spellCheck={false}
        value={names}
        error={problem}
        onChange={(event) => {
          setNames(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <div className={classes["addActs"]}>
        <Button type="submit">{t("grid.addAct")}</Button>
        <Button variant="subtle" color="gray" onClick={onClose}>
          {shared("cancel")}
        </Button>
      </div>
    </form>
  );
}
