import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type ClipboardEvent, Fragment, useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";

import { fieldName } from "../../../shared/field-name.ts";
import { useEditor } from "../editor-context.ts";
import { fieldId } from "../field-id.ts";
import { AddRow } from "./add-row.tsx";
import { parseFieldKey } from "../saving/field-key.ts";
import { useAddress } from "../use-address.ts";
import { columns, isColumn, isProseColumn } from "./columns.ts";
import classes from "./cookie-table.module.css";
import { CookieRow, type RowActs } from "./cookie-row.tsx";
import { type CellPlace, gridAct, nextCell } from "./grid-keys.ts";
import { usePasteCells } from "./paste-cells.ts";

/** Where the writer is: walking through the table, or writing in a cell. */
export interface GridPlace extends CellPlace {
  readonly writing: boolean;
  /** The character that began the writing, in place of what the cell held. */
  readonly begunWith?: string;
}

/** The row's own head is a column too: it opens what the columns have no room for. */
const columnCount = columns.length + 1;

/** The cookies, written cell by cell as in a spreadsheet. */
export function CookieTable() {
  const { t } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const { view, locale } = useEditor();
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 1, writing: false });
  const [openRow, setOpenRow] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const address = useAddress();
  const [seenCell, setSeenCell] = useState<string | null>(null);
  if (address.cell !== seenCell) {
    // The address may name a field that only an open row has.
    setSeenCell(address.cell);
    const field = address.cell === null ? null : parseFieldKey(address.cell);
    if (field?.part.kind === "cookie" && !isColumn(field.field)) setOpenRow(field.part.key);
  }
  const table = useRef<HTMLTableElement>(null);
  const rows = view.cookies;
  const size = { rows: rows.length, columns: columnCount };
  const own = rows.filter(({ origin }) => origin === "own").length;
  const paste = usePasteCells();

  const focusCell = useCallback((to: CellPlace) => {
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${to.row}:${to.column}"]`);
    cell?.focus();
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, []);
  const rowCount = rows.length;

  const goTo = useCallback(
    (to: CellPlace) => {
      const at = { row: Math.min(Math.max(to.row, 0), rowCount - 1), column: to.column };
      // The cell can only take the focus once nobody writes in it any more.
      flushSync(() => setPlace({ ...at, writing: false }));
      focusCell(at);
    },
    [focusCell, rowCount],
  );
  const acts: RowActs = {
    at: useCallback(
      (to) =>
        setPlace((before) =>
          before.row === to.row && before.column === to.column ? before : { ...to, writing: false },
        ),
      [],
    ),
    write: useCallback(
      (to, begunWith) =>
        setPlace({ ...to, writing: true, ...(begunWith === undefined ? {} : { begunWith }) }),
      [],
    ),
    stop: useCallback((at) => setPlace({ ...at, writing: false }), []),
    goTo,
    step: useCallback(
      (at, by) => {
        const to = nextCell(at, { rows: rowCount, columns: columnCount }, by);
        if (to === null) return false;
        // The row's head is skipped: one writes from cell to cell.
        goTo(
          to.column === 0 ? (nextCell(to, { rows: rowCount, columns: columnCount }, by) ?? to) : to,
        );
        return true;
      },
      [goTo, rowCount],
    ),
    press: (event, at) => {
      const act = gridAct(event, at, size);
      if (act?.act === "move") {
        event.preventDefault();
        goTo(act.to);
      }
      return act;
    },
    toggle: useCallback((key) => setOpenRow((open) => (open === key ? null : key)), []),
  };

  const pasteHere = (event: ClipboardEvent) => {
    if (place.writing || place.column === 0 || isInDetails(event.target)) return;
    event.preventDefault();
    paste(event.clipboardData.getData("text/plain"), { row: place.row, column: place.column - 1 });
  };

  return (
    <div className={classes["block"]}>
      <div className={classes["cap"]}>
        <span>
          {own > 0 && view.subject.kind === "platform"
            ? t("grid.countOwn", { count: rows.length, own })
            : t("grid.count", { count: rows.length })}
        </span>
        <span className={classes["hint"]} id="grid-hint">
          {t("grid.hint")}
        </span>
        <Button
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {t("grid.add")}
        </Button>
      </div>
      {rows.length === 0 ? (
        <p className={classes["empty"]}>{t("grid.empty")}</p>
      ) : (
        <div className={classes["scroll"]}>
          <table
            data-base={view.subject.kind === "base" || undefined}
            ref={table}
            role="grid"
            aria-label={t("grid.label")}
            aria-describedby="grid-hint"
            className={classes["table"]}
            onPaste={pasteHere}
          >
            <colgroup>
              <col className={classes["head"]} />
              {columns.map((column) => (
                <col key={column} className={classes[column]} />
              ))}
            </colgroup>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">
                  <span className="sr">{t("grid.row")}</span>
                </th>
                {columns.map((column) => (
                  <th key={column} role="columnheader" scope="col">
                    {column === "names" || column === "functionAndLocation"
                      ? t(`grid.column.${column}`)
                      : fieldName(shared, column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.map((cookie, row) => (
                <Fragment key={cookie.ref.key}>
                  <CookieRow
                    cookie={cookie}
                    row={row}
                    place={place.row === row ? place : null}
                    isOpen={openRow === cookie.ref.key}
                    isEntry={place.row === row || (place.row >= rows.length && row === 0)}
                    acts={acts}
                  />
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isAdding ? (
        <AddRow
          onClose={() => setAdding(false)}
          onAdded={(key) => {
            setAdding(false);
            const field = {
              part: { kind: "cookie" as const, key },
              field: columns[1],
              locale: isProseColumn(columns[1]) ? locale : null,
            };
            requestAnimationFrame(() => document.getElementById(fieldId(field))?.focus());
          }}
        />
      ) : null}
    </div>
  );
}

function isInDetails(target: EventTarget): boolean {
  return target instanceof Element && target.closest("[data-details]") !== null;
}
