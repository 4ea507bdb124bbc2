import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type ClipboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { fieldName } from "../../../shared/field-name.ts";
import { useEditor } from "../editor-context.ts";
import { fieldId, whyNotId } from "../field-id.ts";
import { AddFromLibrary } from "../library/add-from-library.tsx";
import { AddRow } from "./add-row.tsx";
import { parseFieldKey } from "../saving/field-key.ts";
import { useAddress } from "../use-address.ts";
import { columns, isColumn, isProseColumn } from "./columns.ts";
import classes from "./cookie-table.module.css";
import { CookieRow } from "./cookie-row.tsx";
import { usePasteCells } from "./paste-cells.ts";
import { useGridPlace } from "./use-grid-place.ts";

/** The cookies, written cell by cell as in a spreadsheet. */
export function CookieTable() {
  const { t } = useTranslation("editor");
  const { t: shared } = useTranslation("shared");
  const { view, locale, whyNot } = useEditor();
  const isDenied = whyNot(null) !== undefined;
  const rows = view.cookies;
  const table = useRef<HTMLTableElement>(null);
  const { place, acts, openRow, open } = useGridPlace(table, rows.length);
  const [isAdding, setAdding] = useState(false);
  const address = useAddress();
  const [seenCell, setSeenCell] = useState<string | null>(null);
  if (address.cell !== seenCell) {
    // The address may name a field that only an open row has.
    setSeenCell(address.cell);
    const field = address.cell === null ? null : parseFieldKey(address.cell);
    if (field?.part.kind === "cookie" && !isColumn(field.field)) open(field.part.key);
  }
  const own = rows.filter(({ origin }) => origin === "own").length;
  const paste = usePasteCells();

  const pasteHere = (event: ClipboardEvent) => {
    if (isDenied || place.writing || place.column === 0 || isInDetails(event.target)) return;
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
        <AddFromLibrary />
        <Button
          disabled={isDenied}
          aria-describedby={isDenied ? whyNotId : undefined}
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
                <CookieRow
                  key={cookie.ref.key}
                  cookie={cookie}
                  row={row}
                  place={place.row === row ? place : null}
                  isOpen={openRow === cookie.ref.key}
                  isEntry={place.row === row || (place.row >= rows.length && row === 0)}
                  acts={acts}
                />
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
