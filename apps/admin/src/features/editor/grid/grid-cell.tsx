import type { EditorCookie } from "@cookiedesk/api/policy/view";
import { direction } from "@cookiedesk/domain/locale";
import { type FocusEvent, type KeyboardEvent, memo, useRef } from "react";
import { useTranslation } from "react-i18next";

import {
  isInheritedPart,
  useEditor,
  notWritten,
  useField,
  type ViewField,
} from "../editor-context.ts";
import { fieldId } from "../field-id.ts";
import { FieldNotes } from "../parts/field-notes.tsx";
import { RenderedLine } from "../parts/rendered-prose.tsx";
import { useMarkedWords } from "../use-marked-words.ts";
import { useValueText } from "../value-text.ts";
import { CellEditor } from "./cell-editor.tsx";
import { type Column, isProseColumn } from "./columns.ts";
import classes from "./cookie-table.module.css";
import type { RowActs } from "./cookie-row.tsx";
import type { CellPlace } from "./grid-keys.ts";
import { writeSheetCell } from "./sheet-cells.ts";

interface GridCellProps {
  cookie: EditorCookie;
  column: Column;
  at: CellPlace;
  isEntry: boolean;
  isWriting: boolean;
  begunWith: string | undefined;
  acts: RowActs;
}

/** One cell: read and walked through, or written in. */
export const GridCell = memo(function GridCell({
  cookie,
  column,
  at,
  isEntry,
  isWriting,
  begunWith,
  acts,
}: GridCellProps) {
  const { t } = useTranslation("editor");
  const { locale, beside, view } = useEditor();
  const textOf = useValueText();
  const isProse = isProseColumn(column);
  const server: ViewField = isProse
    ? (cookie.prose[column][locale] ?? notWritten)
    : cookie.scalars[column];
  const field = { part: cookie.ref, field: column, locale: isProse ? locale : null };
  const shown = useField(field, server);
  const marked = useMarkedWords(field);
  const before = useRef(shown.value);
  const wasHere = useRef(false);
  const text = textOf(column, shown.value);
  const notes = `${fieldId(field)}:notes`;
  const source = isProse && beside !== null ? (cookie.prose[column][beside]?.value ?? null) : null;
  const note = column === "retention" ? (cookie.prose.retentionNote[locale]?.value ?? null) : null;

  const write = (begun?: string) => {
    if (shown.whyNot !== undefined) return;
    before.current = shown.value;
    // Words are overwritten at once; names and periods begin in their own form.
    if (begun !== undefined && isProse) shown.type(begun);
    acts.write(at, begun);
  };
  const finish = (then: () => void) => {
    shown.leave();
    acts.stop(at);
    then();
  };

  const press = (event: KeyboardEvent<HTMLTableCellElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (!isWriting) {
      if (event.target !== event.currentTarget) return;
      const act = acts.press(event, at);
      if (act === null || act.act === "move") return;
      event.preventDefault();
      if (act.act === "edit") write();
      if (act.act === "overwrite") write(act.with);
      if (act.act === "clear") shown.choose(null);
      if (act.act === "details") acts.toggle(cookie.ref.key);
      return;
    }
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      shown.type(before.current);
      finish(() => acts.goTo(at));
    }
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      finish(() => acts.goTo({ row: at.row + 1, column: at.column }));
    }
    if (event.key === "Tab" && isLastControl(event)) {
      const moved = acts.step(at, event.shiftKey ? -1 : 1);
      if (moved) event.preventDefault();
      shown.leave();
    }
  };

  const leave = (event: FocusEvent<HTMLTableCellElement>) => {
    if (!isWriting || event.currentTarget.contains(event.relatedTarget)) return;
    shown.leave();
    acts.stop(at);
  };

  return (
    <td
      id={fieldId(field)}
      role="gridcell"
      data-cell={`${at.row}:${at.column}`}
      data-column={t(`grid.short.${column}`)}
      className={classes["cell"]}
      data-own={(shown.isOwn && isInheritedPart(view, cookie)) || undefined}
      data-writing={isWriting || undefined}
      aria-invalid={shown.state.trouble?.kind === "invalid" || undefined}
      aria-disabled={shown.whyNot !== undefined || undefined}
      tabIndex={isWriting ? undefined : isEntry ? 0 : -1}
      onFocus={() => acts.at(at)}
      onBlur={leave}
      onPointerDown={(event) => {
        wasHere.current = document.activeElement === event.currentTarget;
      }}
      onClick={() => {
        // A finger has no double click: touching the cell once more writes in it.
        if (!isWriting && wasHere.current) write();
      }}
      onDoubleClick={() => {
        if (!isWriting) write();
      }}
      onKeyDown={press}
      onCopy={(event) => {
        if (isWriting || document.getSelection()?.isCollapsed === false) return;
        event.preventDefault();
        event.clipboardData.setData("text/plain", writeSheetCell(text));
      }}
    >
      {source === null || beside === null ? null : (
        <div className={classes["source"]} lang={beside} dir={direction(beside)}>
          <RenderedLine text={source} />
        </div>
      )}
      {isWriting ? (
        <CellEditor
          column={column}
          shown={shown}
          field={field}
          locale={locale}
          begunWith={begunWith}
          describedBy={notes}
        />
      ) : (
        <CellText column={column} text={text} locale={isProse ? locale : null} marked={marked} />
      )}
      {note === null ? null : (
        <div className={classes["note"]} title={note} lang={locale} dir={direction(locale)}>
          {note}
        </div>
      )}
      {column === "names" && view.subject.kind === "platform" && !cookie.applies ? (
        <div className={classes["note"]}>{t("grid.leftOut")}</div>
      ) : null}
      <FieldNotes id={notes} field={field} server={server} shown={shown} part={cookie} dense />
    </td>
  );
});

function CellText({
  column,
  text,
  locale,
  marked,
}: {
  column: Column;
  text: string;
  locale: string | null;
  marked: string[];
}) {
  const { t } = useTranslation("editor");
  if (text === "")
    return (
      <span className={classes["none"]}>
        {locale === null ? t("grid.notSaid") : t("grid.notWritten")}
      </span>
    );
  if (column === "names") {
    return text.split(", ").map((name) => (
      <code key={name} dir="ltr" className={classes["name"]}>
        {name}
      </code>
    ));
  }
  if (locale === null) return text;
  return (
    <span lang={locale} dir={direction(locale)} className={classes["words"]}>
      <RenderedLine text={text} marked={marked} />
    </span>
  );
}

/** Tab walks through a cell's own controls first. */
function isLastControl(event: KeyboardEvent<HTMLTableCellElement>): boolean {
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-control]")];
  const end = event.shiftKey ? controls[0] : controls.at(-1);
  return end === undefined || end === event.target;
}
