import type { EditorCookie } from "@cookiedesk/api/policy/view";
import { Button } from "@mantine/core";
import { IconFilter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { fieldName } from "../../../shared/field-name.ts";
import { useEditor, useField } from "../editor-context.ts";
import { fieldId, whyNotId } from "../field-id.ts";
import { FieldNotes } from "../parts/field-notes.tsx";
import { usePartWords } from "../part-words.ts";
import { useValueText } from "../value-text.ts";
import classes from "./condition-editor.module.css";
import { useConditionDialog } from "./use-condition-dialog.tsx";

/** When a row is shown, among the fields that it has no column for. */
export function RowCondition({ cookie }: { cookie: EditorCookie }) {
  const { t } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const { view, locale } = useEditor();
  const wordsOf = usePartWords();
  const textOf = useValueText();
  const field = { part: cookie.ref, field: "condition", locale: null };
  const shown = useField(field, cookie.scalars.condition);
  const { open, dialog } = useConditionDialog({
    part: wordsOf(view, cookie.ref, locale),
    field,
    shown,
  });
  return (
    <div className={classes["field"]}>
      <span className={classes["label"]} id={`${fieldId(field)}:label`}>
        {fieldName(shared, "condition")}
      </span>
      <Button
        id={fieldId(field)}
        aria-labelledby={`${fieldId(field)}:label ${fieldId(field)}`}
        aria-haspopup="dialog"
        disabled={shown.whyNot !== undefined}
        aria-describedby={shown.whyNot === undefined ? `${fieldId(field)}:notes` : whyNotId}
        className={classes["open"]}
        leftSection={<IconFilter size={16} stroke={1.6} aria-hidden />}
        onClick={open}
      >
        {shown.value === null
          ? t("condition.always")
          : t("condition.ifShort", { condition: textOf("condition", shown.value) })}
      </Button>
      {dialog}
      <FieldNotes
        id={`${fieldId(field)}:notes`}
        field={field}
        server={cookie.scalars.condition}
        shown={shown}
        part={cookie}
        dense
      />
    </div>
  );
}
