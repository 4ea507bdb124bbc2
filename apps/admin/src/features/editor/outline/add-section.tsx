import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { explainFieldProblem } from "../../../shared/explain-field-problem.ts";
import { useFailureSentence } from "../../../shared/failure.tsx";
import { languageName } from "../../../shared/language-name.ts";
import { useEditor } from "../editor-context.ts";
import { useAddress } from "../use-address.ts";
import { usePartActs } from "../use-part-acts.ts";
import classes from "./outline-pane.module.css";

/** A new section begins with its heading, at the end of the page. */
export function AddSection({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const { locale } = useEditor();
  const acts = usePartActs();
  const address = useAddress();
  const failure = useFailureSentence();
  const [heading, setHeading] = useState("");
  const [problem, setProblem] = useState<string | null>(null);

  async function add() {
    try {
      const added = await acts.addSection(heading);
      if ("code" in added) {
        setProblem(explainFieldProblem(shared, added.code));
        return;
      }
      onClose();
      address.goTo({ part: { kind: "section", key: added.key }, field: "body", locale });
    } catch (fault) {
      setProblem(failure(fault));
    }
  }

  return (
    <form
      className={classes["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <TextInput
        label={t("outline.newHeading", { language: languageName(locale, i18n.language) })}
        lang={locale}
        autoFocus
        value={heading}
        error={problem}
        onChange={(event) => {
          setHeading(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <div className={classes["formActs"]}>
        <Button type="submit">{t("outline.addSectionAct")}</Button>
        <Button variant="subtle" color="gray" onClick={onClose}>
          {shared("cancel")}
        </Button>
      </div>
    </form>
  );
}
