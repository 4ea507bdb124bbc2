import type { Json } from "@cookiedesk/domain/canonical-json";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { fieldName } from "../../../shared/field-name.ts";
import { type ShownField, useEditor } from "../editor-context.ts";
import { GrowingText } from "../parts/growing-text.tsx";
import type { EditorField } from "../saving/field-key.ts";
import { useValueText } from "../value-text.ts";
import type { Column } from "./columns.ts";
import classes from "./cookie-table.module.css";
import { readNames } from "./read-cell.ts";
import { RetentionEditor } from "./retention-editor.tsx";

interface CellEditorProps {
  column: Column;
  shown: ShownField;
  field: EditorField;
  locale: string;
  begunWith: string | undefined;
  describedBy: string;
}

/** What a cell is written with: words, names, a choice or a period. */
export function CellEditor({
  column,
  shown,
  field,
  locale,
  begunWith,
  describedBy,
}: CellEditorProps) {
  const { t: shared } = useTranslation("shared");
  const { view } = useEditor();
  const label = fieldName(shared, column);

  switch (column) {
    case "functionAndLocation":
    case "purpose":
      return (
        <GrowingText
          id={`${field.part.key}:${column}:write`}
          label={label}
          locale={locale}
          text={typeof shown.value === "string" ? shown.value : ""}
          prompt=""
          oneLine
          autoFocus
          invalid={shown.state.trouble?.kind === "invalid"}
          describedBy={describedBy}
          placeholders={view.placeholders}
          onType={(next) => shown.type(next === "" ? null : next)}
          // The cell knows when it is left.
          onLeave={() => undefined}
        />
      );
    case "names":
      return <Names shown={shown} label={label} begunWith={begunWith} describedBy={describedBy} />;
    case "provider":
      return (
        <Choice
          shown={shown}
          label={label}
          options={view.catalogue.providers.map(({ key }) => key)}
          column={column}
        />
      );
    case "category":
      return (
        <Choice
          shown={shown}
          label={label}
          options={view.catalogue.categories.map(({ key }) => key)}
          column={column}
        />
      );
    case "party":
      return <Choice shown={shown} label={label} options={["first", "third"]} column={column} />;
    case "retention":
      return <RetentionEditor shown={shown} begunWith={begunWith} />;
  }
}

function Names({
  shown,
  label,
  begunWith,
  describedBy,
}: Pick<CellEditorProps, "shown" | "begunWith" | "describedBy"> & { label: string }) {
  const { t } = useTranslation("editor");
  const [text, setText] = useState(
    () => begunWith ?? (Array.isArray(shown.value) ? shown.value.join(", ") : ""),
  );
  return (
    <textarea
      data-control
      className={classes["names"]}
      aria-label={`${label}. ${t("grid.namesHint")}`}
      aria-describedby={describedBy}
      autoFocus
      dir="ltr"
      rows={Math.max(1, Math.ceil(text.length / 18))}
      spellCheck={false}
      autoCapitalize="off"
      value={text}
      onFocus={(event) => event.currentTarget.setSelectionRange(text.length, text.length)}
      onChange={(event) => {
        setText(event.currentTarget.value);
        shown.type(readNames(event.currentTarget.value));
      }}
    />
  );
}

interface ChoiceProps {
  shown: ShownField;
  label: string;
  options: readonly string[];
  column: "provider" | "category" | "party";
}

function Choice({ shown, label, options, column }: ChoiceProps) {
  const { t } = useTranslation("editor");
  const textOf = useValueText();
  const value: Json = shown.value;
  return (
    <select
      data-control
      className={classes["choice"]}
      aria-label={label}
      autoFocus
      value={typeof value === "string" ? value : ""}
      onChange={(event) =>
        shown.type(event.currentTarget.value === "" ? null : event.currentTarget.value)
      }
    >
      <option value="">{t("grid.notSaid")}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {textOf(column, option)}
        </option>
      ))}
    </select>
  );
}
