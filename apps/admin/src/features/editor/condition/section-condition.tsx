import type { EditorPart } from "@cookiedesk/api/policy/view";
import { applies, conditionSchema } from "@cookiedesk/domain/platform/condition";
import { useTranslation } from "react-i18next";

import { isInheritedPart, type ShownField, useEditor } from "../editor-context.ts";
import { fieldId } from "../field-id.ts";
import { FieldNotes } from "../parts/field-notes.tsx";
import { useValueText } from "../value-text.ts";
import classes from "./condition-editor.module.css";

interface SectionConditionProps {
  part: EditorPart;
  shown: ShownField;
  onOpen: () => void;
}

/** Over a section that is not always shown, or whose condition is this platform's own: when it is shown, to be changed. */
export function SectionCondition({ part, shown, onOpen }: SectionConditionProps) {
  const { t } = useTranslation("editor");
  const { view } = useEditor();
  const textOf = useValueText();
  const field = { part: part.ref, field: "condition", locale: null };
  const condition = conditionSchema.nullable().safeParse(shown.value).data ?? null;
  const isOverride = isInheritedPart(view, part) && shown.isOwn;
  if (condition === null && !isOverride && part.condition.value === null) return null;

  const words = textOf("condition", condition);
  const isLeftOut = view.subject.kind === "platform" && !applies(condition, view.facts);
  return (
    <div className={classes["section"]}>
      <span>
        {condition === null
          ? t("condition.shownAlways")
          : isLeftOut
            ? t("part.leftOut", { condition: words })
            : t("part.when", { condition: words })}
      </span>{" "}
      {shown.whyNot === undefined ? (
        <button
          type="button"
          id={fieldId(field)}
          className={`link ${classes["change"] ?? ""}`}
          aria-haspopup="dialog"
          onClick={onOpen}
        >
          {t("condition.change")}
        </button>
      ) : null}
      <FieldNotes
        id={`${fieldId(field)}:notes`}
        field={field}
        server={part.condition}
        shown={shown}
        part={part}
        dense
      />
    </div>
  );
}
