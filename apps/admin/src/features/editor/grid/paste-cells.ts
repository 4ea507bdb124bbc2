import { useTranslation } from "react-i18next";

import { useEditor } from "../editor-context.ts";
import type { EditorField } from "../saving/field-key.ts";
import { useToasts } from "../../../shared/undo/toasts.ts";
import { type Column, columns, isProseColumn } from "./columns.ts";
import { readCell } from "./read-cell.ts";
import { readSheet } from "./sheet-cells.ts";

/** Fills cells from a sheet, beginning at a place; what a column cannot hold is said, never dropped in silence. */
export function usePasteCells() {
  const { t } = useTranslation("editor");
  const { view, saver, locale } = useEditor();
  const toasts = useToasts();

  return (text: string, from: { row: number; column: number }) => {
    const sheet = readSheet(text);
    const pasted = sheet.flatMap((cells, down) =>
      cells.map((cell, along) => ({
        cell,
        cookie: view.cookies[from.row + down],
        column: columns[from.column + along],
      })),
    );
    const filled: { field: EditorField; before: ReturnType<typeof valueBefore> }[] = [];
    const refused: string[] = [];

    function valueBefore(field: EditorField) {
      const state = saver.field(field);
      return state === undefined ? null : (state.typed?.value ?? state.known.value);
    }

    for (const { cell, cookie, column } of pasted) {
      if (cell === "") continue;
      const value =
        cookie === undefined || column === undefined
          ? undefined
          : readCell(column, cell, view.catalogue);
      if (value === undefined || cookie === undefined || column === undefined) {
        refused.push(cell);
        continue;
      }
      const field = { part: cookie.ref, field: column, locale: localeFor(column, locale) };
      filled.push({ field, before: valueBefore(field) });
      saver.type(field, value);
      saver.leave(field);
    }
    const undo = () => {
      for (const { field, before } of filled) {
        saver.type(field, before);
        saver.leave(field);
      }
    };
    const words =
      refused.length === 0
        ? ""
        : ` ${t("paste.refused", { count: refused.length, cells: refused.slice(0, 3).join(" · ") })}`;
    toasts.show({
      text: t("paste.filled", { count: filled.length }) + words,
      ...(filled.length > 0 ? { undo } : {}),
    });
  };
}

function localeFor(column: Column, locale: string): string | null {
  return isProseColumn(column) ? locale : null;
}
