import { IconGitMerge } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useEditor, type ViewField } from "../editor-context.ts";
import type { EditorField } from "../saving/field-key.ts";
import { useFieldActs } from "../use-field-acts.ts";
import { useValueText } from "../value-text.ts";
import classes from "./field-notes.module.css";
import { WordDiff } from "./word-diff.tsx";

interface MergedWordsProps {
  field: EditorField;
  server: ViewField;
  merged: NonNullable<ViewField["merged"]>;
}

/** Own words took in what the base changed: what that did to them, and the way back. */
export function MergedWords({ field, server, merged }: MergedWordsProps) {
  const { t } = useTranslation("editor");
  const { view } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const acts = useFieldActs();
  const textOf = useValueText();
  const locale = field.locale ?? "en";
  return (
    <>
      <div className={classes["override"]} role="group" aria-label={t("merged.label")}>
        <IconGitMerge size={14} stroke={1.6} aria-hidden />
        <b>{t("merged.word", { base: view.base?.name ?? "", number: view.base?.version ?? 0 })}</b>
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t("merged.show")}
        </button>
        <span aria-hidden>·</span>
        <button type="button" onClick={() => void acts.settle(field, server, "keep_own")}>
          {t("merged.undo")}
        </button>
      </div>
      {isOpen ? (
        <div className={classes["base"]}>
          <WordDiff
            before={merged.own ?? ""}
            after={textOf(field.field, server.value)}
            locale={locale}
          />
        </div>
      ) : null}
    </>
  );
}
